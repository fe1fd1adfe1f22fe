/* Single keys on the list of customers; without this script every one of them is a link, a checkbox or a field. */
(() => {
  'use strict';
  const KEY = 'crm.customer.keys';
  const dialog = document.getElementById('keys');
  const button = document.getElementById('keys-open');
  const toggle = document.getElementById('keys-on');
  if (!dialog || !button || !toggle) {
    return;
  }
  const on = () => localStorage.getItem(KEY) !== 'off';
  button.hidden = false;
  button.addEventListener('click', () => dialog.showModal());
  toggle.checked = on();
  toggle.addEventListener('change', () => localStorage.setItem(KEY, toggle.checked ? 'on' : 'off'));

  const rows = () => [...document.querySelectorAll('#results tr[data-peek]')];
  const here = () => document.activeElement && document.activeElement.closest('tr[data-peek]');
  const isOpen = () => document.querySelector('.customer-desk-peek') !== null;

  function peek(row) {
    const address = row.dataset.peek;
    const link = row.querySelector('.customer-name a').getAttribute('href');
    fetch(address, {headers: {'HX-Request': 'true'}, credentials: 'same-origin'})
      .then((answer) => (answer.ok ? answer.text() : Promise.reject(answer.status)))
      .then((text) => {
        const found = new DOMParser().parseFromString(text, 'text/html').getElementById('results');
        document.getElementById('results').replaceWith(found);
        window.htmx.process(found);
        history.replaceState(history.state, '', address);
        const again = [...document.querySelectorAll('.customer-name a')].find((each) => each.getAttribute('href') === link);
        if (again) {
          again.focus();
        }
      })
      .catch(() => { window.location.href = address; });
  }

  function walk(step) {
    const all = rows();
    const at = all.indexOf(here());
    const next = all[at < 0 ? 0 : Math.min(Math.max(at + step, 0), all.length - 1)];
    if (next) {
      next.querySelector('.customer-name a').focus();
      if (isOpen() && at >= 0) {
        peek(next);
      }
    }
  }

  const deeds = {
    j: () => walk(1),
    k: () => walk(-1),
    x: () => { const row = here(); if (row) { row.querySelector('input[type="checkbox"]').click(); } },
    o: () => { const row = here(); if (row) { row.querySelector('.customer-name a').click(); } },
    '/': () => document.getElementById('q').focus(),
    '?': () => dialog.showModal(),
    Enter: () => { const row = here(); if (row) { peek(row); } },
  };

  document.addEventListener('keydown', (event) => {
    const deed = deeds[event.key];
    const typing = event.target.closest('input:not([type="checkbox"]), textarea, select, dialog, summary, button, [contenteditable]');
    const elsewhere = event.key === 'Enter' && !event.target.matches('.customer-table-scroll .customer-name > a:first-child');
    if (!deed || typing || elsewhere || event.ctrlKey || event.metaKey || event.altKey || !on()) {
      return;
    }
    event.preventDefault();
    deed();
  });
})();
