package dev.cairn.bot.playground.messages;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.errors.Form;
import java.util.Set;

/** Discord's rules for the components of a message, with and without Components V2. */
final class ComponentRules {
    private static final int TOTAL_COMPONENTS = 40;
    private static final int TOTAL_TEXT = 4000;
    private static final Set<Integer> TOP_LEVEL_V2 = Set.of(
            ComponentType.ACTION_ROW,
            ComponentType.SECTION,
            ComponentType.TEXT_DISPLAY,
            ComponentType.MEDIA_GALLERY,
            ComponentType.FILE,
            ComponentType.SEPARATOR,
            ComponentType.CONTAINER);
    private static final Set<Integer> IN_CONTAINER = Set.of(
            ComponentType.ACTION_ROW,
            ComponentType.SECTION,
            ComponentType.TEXT_DISPLAY,
            ComponentType.MEDIA_GALLERY,
            ComponentType.FILE,
            ComponentType.SEPARATOR);

    private final CustomIds customIds = new CustomIds();
    private final MediaRules media;
    private int total;
    private int text;

    private ComponentRules(Set<String> filenames) {
        this.media = new MediaRules(filenames);
    }

    /** Checks the {@code components} of a message form. */
    static void check(Form message, boolean v2, Set<String> filenames) {
        if (!message.has("components")) {
            return;
        }
        message.checkOptionalList("components", 0, v2 ? TOTAL_COMPONENTS : 5);
        ComponentRules rules = new ComponentRules(filenames);
        rules.checkChildren(message, v2 ? TOP_LEVEL_V2 : Set.of(ComponentType.ACTION_ROW));
        if (rules.total > TOTAL_COMPONENTS) {
            message.addError(
                    "components",
                    "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
                    "The total number of components cannot exceed " + TOTAL_COMPONENTS);
        }
        if (rules.text > TOTAL_TEXT) {
            message.addError(
                    "components",
                    "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
                    "The total displayable text size cannot exceed " + TOTAL_TEXT);
        }
    }

    private void checkChildren(Form parent, Set<Integer> admitted) {
        for (int index = 0; index < parent.size("components"); index++) {
            Form component = parent.item("components", index);
            if (admitted.contains(component.number("type"))) {
                check(component);
            } else {
                refuseType(component);
            }
        }
    }

    private static void refuseType(Form component) {
        component.addError("type", "UNION_TYPE_CHOICES", "Value of field \"type\" is not one that may stand here.");
    }

    private void check(Form component) {
        total++;
        component.checkOptionalInteger("id", 0, Integer.MAX_VALUE);
        switch (component.number("type")) {
            case ComponentType.ACTION_ROW -> checkRow(component);
            case ComponentType.SECTION -> checkSection(component);
            case ComponentType.TEXT_DISPLAY -> checkText(component);
            case ComponentType.MEDIA_GALLERY -> media.checkGallery(component);
            case ComponentType.FILE -> media.checkFile(component);
            case ComponentType.SEPARATOR -> component.checkOptionalInteger("spacing", 1, 2);
            case ComponentType.CONTAINER -> checkContainer(component);
            default -> refuseType(component);
        }
    }

    private void checkContainer(Form container) {
        container.checkOptionalInteger("accent_color", 0, 0xFFFFFF);
        container.checkRequiredList("components", 1, TOTAL_COMPONENTS);
        checkChildren(container, IN_CONTAINER);
    }

    private void checkText(Form display) {
        display.checkRequiredText("content", 1, TOTAL_TEXT);
        String content = display.text("content");
        text += content.codePointCount(0, content.length());
    }

    private void checkSection(Form section) {
        section.checkRequiredList("components", 1, 3);
        checkChildren(section, Set.of(ComponentType.TEXT_DISPLAY));
        if (!section.has("accessory")) {
            section.addMissing("accessory");
            return;
        }
        Form accessory = section.child("accessory");
        total++;
        switch (accessory.number("type")) {
            case ComponentType.BUTTON -> ButtonRules.check(accessory, customIds);
            case ComponentType.THUMBNAIL -> media.checkThumbnail(accessory);
            default -> refuseType(accessory);
        }
    }

    private void checkRow(Form row) {
        row.checkRequiredList("components", 1, 5);
        boolean selects = false;
        for (JsonNode child : row.node().path("components")) {
            selects |= ComponentType.isSelect(child.path("type").asInt());
        }
        if (selects && row.size("components") > 1) {
            row.addError(
                    "components",
                    "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
                    "The specified component exceeds the maximum width");
        }
        for (int index = 0; index < row.size("components"); index++) {
            total++;
            Form child = row.item("components", index);
            int type = child.number("type");
            if (type == ComponentType.BUTTON) {
                ButtonRules.check(child, customIds);
            } else if (ComponentType.isSelect(type)) {
                SelectRules.check(child, customIds);
            } else {
                refuseType(child);
            }
        }
    }
}
