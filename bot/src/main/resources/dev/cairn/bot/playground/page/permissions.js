// The permissions and timeouts that the playground lets one change, by Discord's bits and names.

export const MEMBER_PERMISSIONS = [
  { key: 'manage-server', bit: 5n, label: 'Manage Server' },
  { key: 'manage-messages', bit: 13n, label: 'Manage Messages' },
  { key: 'send-messages', bit: 11n, label: 'Send Messages' },
  { key: 'use-commands', bit: 31n, label: 'Use Application Commands' },
];

export const BOT_PERMISSIONS = [
  { key: 'view-channel', bit: 10n, label: 'view the channel' },
  { key: 'send-messages', bit: 11n, label: 'send messages' },
  { key: 'embed-links', bit: 14n, label: 'embed links' },
  { key: 'attach-files', bit: 15n, label: 'attach files' },
  { key: 'read-history', bit: 16n, label: 'read message history' },
];

export const TIMEOUTS = [
  { label: '5 min', minutes: 5 },
  { label: '1 hour', minutes: 60 },
  { label: '1 day', minutes: 1440 },
  { label: '1 week', minutes: 10_080 },
];

/** @param bits a decimal number in a string, as Discord has it */
export function isGranted(bits, bit) {
  return ((BigInt(bits ?? 0) >> bit) & 1n) === 1n;
}
