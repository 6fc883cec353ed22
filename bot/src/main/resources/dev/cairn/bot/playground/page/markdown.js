// Draws Discord's Markdown as nodes: headings, subtext, quotes, lists and code blocks; inline.js does the rest.

import { el } from './dom.js';
import { drawInline } from './inline.js';

const RULES = [
  [/^(#{1,3}) +([^\n]+)(?:\n+|$)/, ([, marks, text], scene) => heading(marks.length, drawInline(text, scene))],
  [/^-# +([^\n]+)(?:\n|$)/, ([, text], scene) => el('div', { class: 'md-subtext' }, drawInline(text, scene))],
  [/^>>> ([^]*)/, ([, text], scene) => el('blockquote', {}, blocks(text, scene))],
  [/^(?:> [^\n]*(?:\n|$))+/, ([text], scene) => el('blockquote', {}, blocks(text.replace(/^> /gm, ''), scene))],
  [/^ {0,3}(?:[-*]|\d{1,9}\.) +[^\n]+(?:\n(?: *(?:[-*]|\d{1,9}\.) +[^\n]+| {2,}[^\n]+))*(?:\n|$)/, ([text], scene) => drawLists(readItems(text), scene)],
];
const FENCE = /^```(?:[\w+.#-]*\n)?\n*([^]*?)\n*```\n?/;

/** @param scene the people and channels that mentions name, see mentions.js */
export function drawMarkdown(text, scene) {
  return el('div', { class: 'md' }, blocks(text ?? '', scene));
}

function blocks(text, scene) {
  const nodes = [];
  let plain = '';
  const flush = () => {
    if (plain) nodes.push(el('div', { class: 'md-text' }, drawInline(plain.replace(/\n$/, ''), scene)));
    plain = '';
  };
  let rest = text;
  while (rest) {
    const atLineStart = plain === '' || plain.endsWith('\n');
    const block = matchBlock(rest, atLineStart, scene);
    if (block) {
      flush();
      nodes.push(block.nodes);
      rest = rest.slice(block.length);
      continue;
    }
    const length = plainLength(rest);
    plain += rest.slice(0, length);
    rest = rest.slice(length);
  }
  flush();
  return nodes;
}

function matchBlock(rest, atLineStart, scene) {
  const fence = FENCE.exec(rest);
  if (fence && fence[1]) return { nodes: codeBlock(fence[1]), length: fence[0].length };
  if (!atLineStart) return null;
  for (const [pattern, draw] of RULES) {
    const parts = pattern.exec(rest);
    if (parts) return { nodes: draw(parts, scene), length: parts[0].length };
  }
  return null;
}

/** Up to the end of the line or the next code fence, which may open in the middle of one. */
function plainLength(rest) {
  const end = rest.indexOf('\n');
  const line = end < 0 ? rest.length : end + 1;
  const fence = rest.slice(0, line).search(/(?<!^|\\|`)```/);
  return fence > 0 ? fence : line;
}

function heading(level, children) {
  // One level for all: a message begins with a small heading more often than not, and no level may be left out.
  return el('h3', { class: `md-heading md-h${level}` }, children);
}

function codeBlock(code) {
  return el('pre', { tabindex: 0 }, el('code', {}, code));
}

function readItems(text) {
  const items = [];
  for (const line of text.replace(/\n$/, '').split('\n')) {
    const parts = /^( *)([-*]|\d{1,9}\.) +(.*)$/.exec(line);
    if (parts) items.push({ indent: parts[1].length, mark: parts[2], text: parts[3] });
    else items.at(-1).text += `\n${line.trim()}`;
  }
  return items;
}

/** One list for each run of items marked alike; what is indented deeper belongs to the item above it. */
function drawLists(items, scene) {
  const lists = [];
  let node = null;
  for (let at = 0; at < items.length; ) {
    let end = at + 1;
    while (end < items.length && items[end].indent > items[0].indent) end += 1;
    const name = /\d/.test(items[at].mark) ? 'ol' : 'ul';
    if (node?.localName !== name) {
      node = el(name, name === 'ol' ? { start: parseInt(items[at].mark, 10) } : {});
      lists.push(node);
    }
    node.append(el('li', {}, drawInline(items[at].text, scene), drawLists(items.slice(at + 1, end), scene)));
    at = end;
  }
  return lists;
}
