package dev.cairn.bot.browser;

/** What an element is to assistive technology, with the HTML that has this role. */
enum Role {
    BUTTON("button, [role=button], summary"),
    LINK("a[href]"),
    TEXTBOX("input:not([type=checkbox], [type=radio]), textarea"),
    SWITCH("input[type=checkbox], [role=switch]"),
    CHOICE("select"),
    DIALOG("dialog, [role=dialog]"),
    OPTION("[role=option]"),
    REGION("aside, [role=region], section"),
    HEADING("h1, h2, h3, h4, h5");

    private final String html;

    Role(String html) {
        this.html = html;
    }

    String html() {
        return html;
    }
}
