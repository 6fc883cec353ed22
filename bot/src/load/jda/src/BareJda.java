import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;

/** Runs the smallest possible JDA bot, which answers {@code /next} with one word. */
public final class BareJda extends ListenerAdapter {
    public static void main(String[] arguments) throws Exception {
        JDA jda = JDABuilder.createLight(System.getenv("DISCORD_TOKEN"))
                .setRestConfig(new RestConfig().setBaseUrl(System.getenv("DISCORD_API_URL") + "/"))
                .setSessionController(new LocalGateway())
                .addEventListeners(new BareJda())
                .build();
        jda.updateCommands()
                .addCommands(Commands.slash("next", "Answers"))
                .queue();
    }

    /** JDA does not ask for the gateway's address. */
    private static final class LocalGateway extends ConcurrentSessionController {
        @Override
        public String getGateway() {
            return System.getenv("DISCORD_API_URL").replace("http://", "ws://").replace("/api/v10", "/gateway");
        }
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        event.reply("Pong").setEphemeral(true).queue();
    }
}
