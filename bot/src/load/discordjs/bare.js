// Runs the smallest possible discord.js bot, which answers /next with one word.
const { Client, Events, GatewayIntentBits, MessageFlags } = require('discord.js');

const client = new Client({
  intents: [GatewayIntentBits.Guilds],
  rest: { api: process.env.DISCORD_API_URL.replace(/\/v10$/, ''), version: '10' },
});

client.once(Events.ClientReady, ready =>
  ready.application.commands.set([{ name: 'next', description: 'Answers' }]));

client.on(Events.InteractionCreate, interaction =>
  interaction.reply({ content: 'Pong', flags: MessageFlags.Ephemeral }));

client.login(process.env.DISCORD_TOKEN);
