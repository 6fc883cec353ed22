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

    /** Elements that a person can see and use now, of which the text or a label has the words in it. */
    static final String FIND = """
            const [html, words] = arguments;
            const modal = document.querySelector('dialog:modal');
            const text = (node) => [node.textContent, node.ariaLabel, node.title, node.value, node.placeholder,
                ...[...(node.labels ?? [])].map((label) => label.textContent),
                ...(node.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent)]
                .join(' ').replace(/\\s+/g, ' ');
            const scope = modal ? [modal, ...modal.querySelectorAll('*')] : [...document.querySelectorAll('*')];
            return scope.filter((node) => node.matches(html) &&
                node.checkVisibility({ visibilityProperty: true }) && !node.closest('[inert]') && text(node).includes(words));
            """;

    private final String html;

    Role(String html) {
        this.html = html;
    }

    String html() {
        return html;
    }
}
