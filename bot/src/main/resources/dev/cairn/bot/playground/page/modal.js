// Opens a bot's form as a dialog, checks it as Discord does, and keeps it open until its answer comes.

import { el, fill, freshId } from './dom.js';
import { botAvatar } from './avatar.js';
import { drawComponents } from './components.js';
import { SELECT_TYPES, drawSelect, startingValues } from './select.js';
import { drawTextField } from './text-field.js';

const ACTION_ROW = 1;
const TEXT_INPUT = 4;
const LABEL = 18;

/**
 * @param modal {title, components} as Discord gets them
 * @param scene see components.js
 * @param submit sends the fields, {customId: text or values}; resolves to 'answered' or 'failed', or throws
 */
export function openModal(modal, scene, submit) {
  const titleId = freshId('modal-title');
  const fields = [];
  const problem = el('p', { class: 'modal-problem', role: 'alert', hidden: true });
  const send = el('button', { type: 'submit', class: 'button button-primary' }, 'Submit');
  const dialog = el('dialog', { class: 'modal', 'aria-labelledby': titleId });
  const form = el(
    'form',
    { class: 'modal-form', novalidate: true },
    el('header', { class: 'modal-head' }, botAvatar(), el('h2', { id: titleId }, modal.title), closeButton(dialog)),
    el('div', { class: 'modal-fields' }, modal.components.map((component) => drawField(component, scene, fields)), problem),
    el('footer', { class: 'modal-foot' }, el('button', { type: 'button', class: 'button button-plain', onclick: () => dialog.close() }, 'Cancel'), send),
  );
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (send.getAttribute('aria-busy') === 'true') return;
    const wrong = fields.filter((field) => !field.check());
    if (wrong.length > 0) {
      wrong[0].focus();
      return;
    }
    send.setAttribute('aria-busy', 'true');
    const words = await attempt(() => submit(Object.fromEntries(fields.map((field) => [field.id, field.value()]))));
    send.removeAttribute('aria-busy');
    if (words === null) dialog.close();
    problem.textContent = words ?? '';
    problem.hidden = words === null;
  });
  const opener = document.activeElement;
  dialog.addEventListener('close', () => {
    dialog.remove();
    (opener?.isConnected ? opener : sameControl(opener))?.focus();
  });
  fill(dialog, form);
  document.body.append(dialog);
  dialog.showModal();
  fields[0]?.focus();
  return dialog;
}

/** The control that stands where the opener did before its message was redrawn, or the input line. */
function sameControl(opener) {
  const id = opener?.dataset.customId;
  const control = id && [...document.querySelectorAll('#messages [data-custom-id]')].find((candidate) => candidate.dataset.customId === id && !candidate.disabled);
  return control || document.querySelector('#tail');
}

async function attempt(submit) {
  try {
    return (await submit()) === 'failed' ? 'Something went wrong: the application did not respond. Try again.' : null;
  } catch (error) {
    return error.message;
  }
}

function closeButton(dialog) {
  return el('button', { type: 'button', class: 'icon-button', 'aria-label': 'Close', onclick: () => dialog.close() }, '✕');
}

function drawField(component, scene, fields) {
  if (component.type === LABEL) return labelled(component.label, component.description, component.component, scene, fields);
  if (component.type === ACTION_ROW) {
    return component.components.map((inner) => labelled(inner.label ?? '', null, inner, scene, fields));
  }
  return el('div', { class: 'modal-text' }, drawComponents([component], scene));
}

function labelled(label, description, component, scene, fields) {
  const id = freshId('field');
  const field = makeField(component, scene, id);
  const required = component.required !== false;
  const problem = el('p', { class: 'field-problem', id: `${id}-problem`, 'aria-live': 'polite' });
  if (!field) return el('p', { class: 'unknown' }, `A field of type ${component.type}, which this page cannot draw.`);
  fields.push({
    id: component.custom_id,
    value: field.value,
    focus: () => field.control.focus(),
    check: () => {
      const words = field.problem(required);
      problem.textContent = words ?? '';
      if (words) field.control.setAttribute('aria-invalid', 'true');
      else field.control.removeAttribute('aria-invalid');
      return !words;
    },
  });
  field.control.id = id;
  field.control.setAttribute('aria-describedby', `${id}-about ${id}-problem`);
  return el(
    'div',
    { class: 'field' },
    el('label', { for: id, id: `${id}-label` }, label, required && el('span', { class: 'field-star', title: 'Required' }, ' *')),
    el('p', { class: 'field-about', id: `${id}-about` }, description),
    field.node,
    problem,
  );
}

function makeField(component, scene, id) {
  if (component.type === TEXT_INPUT) return drawTextField(component);
  if (!SELECT_TYPES.includes(component.type)) return null;
  let values = startingValues(component, scene);
  const control = drawSelect(component, scene, (picked) => {
    values = picked;
  });
  control.setAttribute('aria-labelledby', `${id}-label ${id}`);
  return {
    node: control,
    control,
    value: () => values,
    problem: (required) => (required && values.length === 0 ? 'Choose something here.' : null),
  };
}
