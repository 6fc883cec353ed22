// Draws pictures and files of a message; pictures kept elsewhere are named and linked, never fetched.

import { el } from './dom.js';
import { ownAddress, webAddress } from './address.js';
import { veil } from './spoiler.js';

export function drawThumbnail(component, scene) {
  return veil(component.spoiler, picture(component.media, component.description, scene, 'thumbnail'));
}

export function drawGallery(component, scene) {
  const items = component.items ?? [];
  const shape = { 1: 'one', 2: 'two', 4: 'two' }[items.length] ?? 'three';
  const pictures = items.map((item) => veil(item.spoiler, picture(item.media, item.description, scene, 'gallery-item')));
  return el('div', { class: `gallery gallery-${shape}` }, pictures);
}

export function drawFile(component, scene) {
  const attachment = find(component.file, scene);
  const name = component.name ?? attachment?.filename ?? component.file.url.replace(/^attachment:\/\//, '');
  return veil(component.spoiler, fileCard(name, component.size ?? attachment?.size, addressOf(component.file, scene)));
}

/** An attachment that no component shows, as older messages have them. */
export function drawAttachment(attachment, scene) {
  if (!/\.(png|jpe?g|gif|webp)$/i.test(attachment.filename)) return fileCard(attachment.filename, attachment.size, ownAddress(attachment.url));
  const media = { url: `attachment://${attachment.filename}` };
  return el('div', { class: 'gallery gallery-one' }, picture(media, attachment.description, scene, 'gallery-item'));
}

function picture(media, description, scene, shape) {
  const address = addressOf(media, scene);
  const alt = description ?? find(media, scene)?.description ?? '';
  if (!address) return absent(media, alt, shape);
  const image = el('img', { src: address, alt, title: alt || null, loading: 'lazy' });
  const frame = el('a', { class: shape, href: address, target: '_blank', rel: 'noopener', 'aria-label': alt ? null : 'Picture without a description' }, image);
  image.addEventListener('error', () => frame.replaceWith(absent(media, alt, shape)));
  return frame;
}

function absent(media, alt, shape) {
  const words = el('span', {}, alt || 'Picture');
  const href = webAddress(media?.url ?? '');
  const inner = href ? el('a', { href, target: '_blank', rel: 'noopener noreferrer', title: href }, words) : words;
  return el('div', { class: `${shape} absent` }, el('span', { class: 'icon icon-picture', 'aria-hidden': true }), inner);
}

function fileCard(name, size, address) {
  const label = address ? el('a', { href: address, download: name }, name) : el('span', {}, name);
  return el('div', { class: 'file' }, el('span', { class: 'icon icon-file', 'aria-hidden': true }), el('div', {}, label, size && el('div', { class: 'file-size' }, wordSize(size))));
}

function wordSize(bytes) {
  return bytes < 1024 ? `${bytes} bytes` : `${(bytes / 1024).toFixed(1)} KB`;
}

function find(media, scene) {
  const name = media?.url?.startsWith('attachment://') ? media.url.slice('attachment://'.length) : null;
  return scene.attachments.find((attachment) => attachment.filename === name) ?? null;
}

function addressOf(media, scene) {
  return ownAddress(find(media, scene)?.url ?? media?.url ?? '');
}
