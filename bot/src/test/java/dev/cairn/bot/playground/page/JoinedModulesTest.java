package dev.cairn.bot.playground.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class JoinedModulesTest {
    private static final String SPEAKER = """
            import { name as who } from './names.js';
            import * as marks from './marks.js';

            export function greet() {
              return who + marks.end;
            }
            export class Speaker {}
            """;
    private static final Map<String, String> FILES = Map.of(
            "app.js", "import { greet } from './speaker.js';\nimport { end } from './marks.js';\n\ngreet(end);\n",
            "speaker.js", SPEAKER,
            "names.js", "export const name = 'Ada';\n",
            "marks.js", "export const end = '!';\n",
            "round.js", "import { other } from './about.js';\n",
            "about.js", "import { another } from './round.js';\n",
            "odd.js", "export default 1;\n");

    private static String join(String name) {
        return new JoinedModules(FILES::get).from(name);
    }

    @Test
    void aModuleComesAfterThoseItImportsAndEachComesOnce() {
        assertThat(join("app.js").lines().filter(line -> line.startsWith("// ")))
                .containsExactly("// names.js", "// marks.js", "// speaker.js", "// app.js");
    }

    @Test
    void importsAreTakenFromWhatTheModulesReturn() {
        assertThat(join("app.js"))
                .contains("const { name: who } = modules['names.js'];")
                .contains("const marks = modules['marks.js'];")
                .contains("\nfunction greet() {")
                .contains("return { greet, Speaker };")
                .doesNotContain("import ", "export ");
    }

    @Test
    void modulesThatImportEachOtherAreRefused() {
        assertThatThrownBy(() -> join("round.js")).hasMessageContaining("circle at round.js");
    }

    @Test
    void aFormThatCannotBeJoinedIsRefused() {
        assertThatThrownBy(() -> join("odd.js"))
                .hasMessageContaining("odd.js")
                .hasMessageContaining("export default 1;");
    }
}
