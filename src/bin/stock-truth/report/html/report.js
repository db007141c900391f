// What the page does beside being read: rows unfold, columns sort, filters hide. Nothing is fetched
// and nothing is written but what the page already shows.
(() => {
  'use strict';
  const table = document.getElementById('rows');
  const filters = document.getElementById('filters');
  const bodies = [...table.tBodies];
  const heads = [...table.tHead.rows[0].cells];
  const compare = new Intl.Collator('en', { numeric: true, sensitivity: 'base' }).compare;

  document.documentElement.classList.add('scripted');
  table.classList.add('sortable');
  filters.hidden = false;

  for (const body of bodies) {
    const why = body.rows[1];
    const name = body.rows[0].cells[0].firstElementChild;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'unfold';
    button.textContent = name.textContent;
    button.title = 'Why, and what to do first';
    button.setAttribute('aria-expanded', 'false');
    button.setAttribute('aria-controls', why.id);
    name.replaceChildren(button);
    why.querySelector('details').open = true;
    button.addEventListener('click', () => {
      button.setAttribute('aria-expanded', String(why.classList.toggle('open')));
    });
  }

  const keyOf = (body, column) => {
    const cell = body.rows[0].cells[column];
    if (heads[column].className === 'text') {
      return cell.textContent.trim();
    }
    return cell.dataset.key === undefined ? null : Number(cell.dataset.key);
  };

  // What has no figure stands last, whichever way the rest is sorted.
  const order = (one, other, direction) => {
    if (one === null || other === null) {
      return (one === null) - (other === null);
    }
    return direction * (typeof one === 'string' ? compare(one, other) : one - other);
  };

  const sort = (column) => {
    const head = heads[column];
    const first = head.className === 'text' ? 'ascending' : 'descending';
    const other = first === 'ascending' ? 'descending' : 'ascending';
    const next = head.getAttribute('aria-sort') === first ? other : first;
    heads.forEach((cell) => cell.removeAttribute('aria-sort'));
    head.setAttribute('aria-sort', next);
    const direction = next === 'ascending' ? 1 : -1;
    const keyed = bodies.map((body) => [keyOf(body, column), body]);
    keyed.sort((one, other) => order(one[0], other[0], direction));
    table.append(...keyed.map(([, body]) => body));
  };

  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener('click', () => sort(column));
  });

  const find = document.getElementById('find');
  const cause = document.getElementById('cause');
  const owner = document.getElementById('owner');
  const shown = document.getElementById('shown');
  const none = document.getElementById('none');
  const texts = new Map(
    bodies.map((body) => {
      const [sku, name] = body.rows[0].cells;
      return [body, `${sku.textContent} ${name.textContent}`.toLocaleLowerCase()];
    })
  );

  const filter = () => {
    const words = find.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const body of bodies) {
      const fits =
        words.every((word) => texts.get(body).includes(word)) &&
        (cause.value === '' || body.dataset.cause === cause.value) &&
        (owner.value === '' || body.dataset.owner === owner.value);
      body.hidden = !fits;
      count += fits;
    }
    shown.textContent = `${count} of ${bodies.length} shown`;
    none.hidden = count > 0;
  };

  filters.addEventListener('input', filter);
  filters.addEventListener('submit', (event) => event.preventDefault());
  filters.addEventListener('reset', () => setTimeout(filter));
  filter();

  // On paper every row is explained.
  window.addEventListener('beforeprint', () => document.documentElement.classList.remove('scripted'));
  window.addEventListener('afterprint', () => document.documentElement.classList.add('scripted'));
})();
