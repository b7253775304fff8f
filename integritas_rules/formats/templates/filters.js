"use strict";
// The page is whole without this: it only hides gaps whose boxes are unticked.
for (const form of document.querySelectorAll("form.filter")) {
  const section = form.parentElement;
  const gaps = [...section.querySelectorAll(".gap")];
  const stages = [...section.querySelectorAll(".stage")];
  const told = form.querySelector("output");
  const names = new Set([...form.elements].map((e) => e.name).filter(Boolean));
  const ticked = (gap, name) =>
    [...form.elements].some((e) => e.name === name && e.checked && e.value === gap.dataset[name]);
  const show = () => {
    for (const gap of gaps) gap.hidden = ![...names].every((name) => ticked(gap, name));
    for (const stage of stages) stage.hidden = !stage.querySelector(".gap:not([hidden])");
    const shown = gaps.filter((gap) => !gap.hidden).length;
    told.textContent = told.dataset.say.replace("{shown}", shown).replace("{all}", gaps.length);
  };
  form.addEventListener("change", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(show));
  // A link to a gap that is filtered away would lead nowhere.
  addEventListener("hashchange", () => {
    const gap = gaps.find((one) => `#${one.id}` === location.hash);
    if (gap && gap.hidden) {
      form.reset();
      setTimeout(() => gap.scrollIntoView());
    }
  });
  form.hidden = false;
  show();
}
