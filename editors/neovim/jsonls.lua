-- Settings of the JSON language server, read by vim.lsp.enable('jsonls').
return {
  settings = {
    json = {
      validate = { enable = true },
      schemas = {
        { fileMatch = { "*.dosier.json" }, url = "./schemas/dossier.schema.json" },
      },
    },
  },
}
