// Draws Discord's message components, each type by its own function.

import { el } from './dom.js';
import { asHex } from './avatar.js';
import { drawButton } from './button.js';
import { drawMarkdown } from './markdown.js';
import { drawFile, drawGallery, drawThumbnail } from './media.js';
import { drawSelect } from './select.js';
import { veil } from './spoiler.js';

const select = (component, scene) => drawSelect(component, scene, (values) => scene.select(component.custom_id, values));

const DRAWN_BY_TYPE = {
  1: (row, scene) => el('div', { class: 'action-row' }, drawComponents(row.components, scene)),
  2: drawButton,
  3: select,
  5: select,
  6: select,
  7: select,
  8: select,
  9: drawSection,
  10: (text, scene) => drawMarkdown(text.content, scene),
  11: drawThumbnail,
  12: drawGallery,
  13: drawFile,
  14: drawSeparator,
  17: drawContainer,
};

/**
 * @param scene world, channel, attachments, press(customId), select(customId, values), openCommand(name), openChannel(id)
 */
export function drawComponents(components, scene) {
  return (components ?? []).map((component) => {
    const draw = DRAWN_BY_TYPE[component.type];
    return draw ? draw(component, scene) : el('p', { class: 'unknown' }, `Component of type ${component.type}, which this page cannot draw.`);
  });
}

function drawContainer(container, scene) {
  const node = el('div', { class: 'container' }, drawComponents(container.components, scene));
  const colour = asHex(container.accent_color);
  if (colour) {
    node.classList.add('accented');
    node.style.setProperty('--accent', colour);
  }
  return veil(container.spoiler, node);
}

function drawSection(section, scene) {
  return el(
    'div',
    { class: 'section' },
    el('div', { class: 'section-text' }, drawComponents(section.components, scene)),
    el('div', { class: 'section-accessory' }, drawComponents([section.accessory], scene)),
  );
}

function drawSeparator(separator) {
  const space = separator.spacing === 2 ? 'wide' : 'narrow';
  return separator.divider === false ? el('div', { class: `space space-${space}` }) : el('hr', { class: `space space-${space}` });
}
