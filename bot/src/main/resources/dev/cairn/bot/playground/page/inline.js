// Draws the inline half of Discord's Markdown: emphasis, code, links, spoilers, mentions, timestamps, escapes.

import { el } from './dom.js';
import { webAddress } from './address.js';
import { drawChannelMention, drawCommandMention, drawTimestamp, drawUserMention } from './mentions.js';

const DEEPEST = 12;
const ANY = String.raw`(?:\\[\s\S]|[^\\])`;
const URL_TEXT = String.raw`https?:\/\/(?:\([^\s()<>]*\)|[^\s()<>])+`;

const RULES = [
  [/\\([^\p{L}\p{N}\s])/uy, ([, escaped]) => escaped],
  [/`+/y, codeSpan],
  [new RegExp(String.raw`\*\*(${ANY}+?)\*\*(?!\*)`, 'y'), ([, text], draw) => el('strong', {}, draw(text))],
  [new RegExp(String.raw`__(${ANY}+?)__(?!_)`, 'y'), ([, text], draw) => el('u', {}, draw(text))],
  [new RegExp(String.raw`~~(${ANY}+?)~~`, 'y'), ([, text], draw) => el('s', {}, draw(text))],
  [new RegExp(String.raw`\|\|(${ANY}+?)\|\|`, 'y'), ([, text], draw) => spoiler(draw(text))],
  [/\*(?=\S)((?:\*\*|\\[^]|[^*\\])*?[^\s*\\])\*(?!\*)/y, ([, text], draw) => el('em', {}, draw(text))],
  [/(?<![\p{L}\p{N}_])_((?:__|\\[^]|[^_\\])+?)_(?![\p{L}\p{N}_])/uy, ([, text], draw) => el('em', {}, draw(text))],
  [
    new RegExp(String.raw`\[((?:\\.|\[[^\[\]]*\]|[^\[\]\\])+)\]\(<?(${URL_TEXT})>?(?:\s+"[^"]*")?\)`, 'y'),
    ([, text, url], draw) => link(url, draw(text, { links: false })),
  ],
  [/<(https?:\/\/[^\s<>]+)>/y, ([, url]) => link(url, [url])],
  [/https?:\/\/[^\s<]*[^\s<.,:;!?"'\]|*_~]/y, bareLink],
  [/<@!?(\d+)>/y, ([, id], _, scene) => drawUserMention(id, scene)],
  [/<#(\d+)>/y, ([, id], _, scene) => drawChannelMention(id, scene)],
  [/<\/([^:<>]+):\d+>/y, ([, name], _, scene) => drawCommandMention(name, scene)],
  [/<t:(-?\d{1,13})(?::([tTdDfFR]))?>/y, ([whole, seconds, style]) => drawTimestamp(seconds, style) ?? whole],
  [/<a?(:\w+:)\d+>/y, ([, name]) => name],
];

/**
 * The nodes for one run of text.
 * @param scene the people and channels that mentions name, see mentions.js
 */
export function drawInline(text, scene, { links = true, depth = 0 } = {}) {
  if (depth > DEEPEST) return [text];
  const draw = (inner, change = {}) => drawInline(inner, scene, { links, depth: depth + 1, ...change });
  const nodes = [];
  let plain = '';
  for (let at = 0; at < text.length; ) {
    const found = match(text, at, draw, scene, links);
    if (!found) {
      plain += text[at];
      at += 1;
      continue;
    }
    if (typeof found.node === 'string') {
      plain += found.node;
    } else {
      if (plain) nodes.push(plain);
      plain = '';
      nodes.push(found.node);
    }
    at += found.length;
  }
  if (plain) nodes.push(plain);
  return nodes;
}

const FIRST_CHARACTERS = /[\\`*_~|[<h]/;

function match(text, at, draw, scene, links) {
  if (!FIRST_CHARACTERS.test(text[at])) return null;
  for (const [pattern, make] of RULES) {
    pattern.lastIndex = at;
    const parts = pattern.exec(text);
    if (!parts) continue;
    const made = make(parts, draw, scene);
    const { node, length } = made.node ? made : { node: made, length: parts[0].length };
    return node.localName === 'a' && !links ? { node: parts[0], length: parts[0].length } : { node, length };
  }
  return null;
}

/** From a run of backticks to the next run as long; without one, the backticks are text. */
function codeSpan({ 0: run, index, input }) {
  const start = index + run.length;
  for (const close of input.slice(start).matchAll(/`+/g)) {
    if (close[0].length !== run.length) continue;
    const code = input.slice(start, start + close.index).replace(/^ (?=`)|(?<=`) $/g, '');
    return { node: el('code', {}, code), length: run.length * 2 + close.index };
  }
  return { node: run, length: run.length };
}

function link(url, children) {
  const href = webAddress(url);
  if (!href) return el('span', {}, children);
  return el('a', { href, target: '_blank', rel: 'noopener noreferrer', title: href }, children);
}

/** A closing bracket belongs to the sentence, not to the address, unless the address opened it. */
function bareLink([url]) {
  let address = url;
  while (address.endsWith(')') && count(address, ')') > count(address, '(')) address = address.slice(0, -1);
  return { node: link(address, [address]), length: address.length };
}

function count(text, character) {
  return text.split(character).length - 1;
}

function spoiler(children) {
  const inner = el('span', { class: 'spoiler-text', 'aria-hidden': true }, children);
  const node = el('span', { class: 'spoiler', role: 'button', tabindex: 0, 'aria-label': 'Spoiler, press to show' }, inner);
  const show = (event) => {
    if (event.type === 'keydown' && event.key !== 'Enter' && event.key !== ' ') return;
    if (node.classList.contains('shown')) return;
    event.preventDefault();
    node.classList.add('shown');
    inner.removeAttribute('aria-hidden');
    for (const name of ['role', 'tabindex', 'aria-label']) node.removeAttribute(name);
  };
  node.addEventListener('click', show);
  node.addEventListener('keydown', show);
  return node;
}
