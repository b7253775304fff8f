-- Settings of the JSON language server, read by vim.lsp.enable('jsonls').
-- The server wants a full address, so it is made of the folder that the editor works in.
return {
  before_init = function(_, config)
    local root = config.root_dir or vim.fn.getcwd()
    config.settings = vim.tbl_deep_extend("force", config.settings or {}, {
      json = {
        validate = { enable = true },
        schemas = {
          {
            fileMatch = { "*.dosier.json" },
            url = vim.uri_from_fname(root .. "/schemas/dossier.schema.json"),
          },
        },
      },
    })
  end,
}
