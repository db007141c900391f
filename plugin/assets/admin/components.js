/**
 * Adds rows to the list of a product's components. Without it there are as many as there were, and two empty ones.
 */
document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('.stock-truth-add-component') : null;
  if (!button) return;
  const form = button.closest('.stock-truth-components');
  const rows = form.querySelector('tbody');
  const at = Number(form.dataset.rows);
  form.dataset.rows = String(at + 1);
  const row = rows.lastElementChild.cloneNode(true);
  for (const note of row.querySelectorAll('.description')) note.remove();
  for (const input of row.querySelectorAll('input')) {
    input.value = '';
    input.removeAttribute('aria-describedby');
    input.name = input.name.replace(/\[rows\]\[\d+\]/, `[rows][${at}]`);
    input.setAttribute('aria-label', input.getAttribute('aria-label').replace(/\d+/, String(at + 1)));
  }
  rows.append(row);
  row.querySelector('input').focus();
});
