package dev.cairn.curriculum.reader;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.curriculum.IdForm;
import dev.cairn.curriculum.reader.ParsedDocument.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The resources that documents define, by id and by address, as far as that can be told before they are parsed. */
final class KnownResources {
    private final OwnIds ids;
    private final Map<String, String> byAddress = new HashMap<>();
    private final Map<String, String> formats = new HashMap<>();
    private final Map<String, String> shipped = new HashMap<>();

    KnownResources(List<ParsedDocument> documents, OwnIds ids) {
        this.ids = ids;
        for (ParsedDocument document : documents) {
            document.resources()
                    .filter(resource -> IdForm.RESOURCE.matches(resource.id()))
                    .forEach(resource -> add(document, resource));
        }
    }

    private void add(ParsedDocument document, Node resource) {
        String id = ids.current(document.name(), Registry.Kind.RESOURCE, resource.id());
        formats.putIfAbsent(id, resource.json().path("format").asText(""));
        JsonNode links = resource.json().path("links");
        for (int index = 0; index < links.size(); index++) {
            String address = plain(links.get(index).path("url").asText(""));
            if (!address.isEmpty()) {
                // Only the main link stands for the whole of a resource.
                if (index == 0) {
                    byAddress.putIfAbsent(address, id);
                }
                if (!document.own()) {
                    shipped.putIfAbsent(address, id);
                }
            }
        }
    }

    /** The resource whose main link this is. */
    Optional<String> at(String address) {
        return Optional.ofNullable(byAddress.get(plain(address)));
    }

    /** The resource that ships with Cairn and has this among its links. */
    Optional<String> shippedAt(String address) {
        return Optional.ofNullable(shipped.get(plain(address)));
    }

    /** The format of a resource as its document writes it; blank if it is unknown. */
    String format(String id) {
        return formats.getOrDefault(id, "");
    }

    void define(String id, String format) {
        formats.putIfAbsent(id, format);
    }

    /** An address without what makes no difference to where it leads. */
    private static String plain(String address) {
        String host =
                address.strip().replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("#.*$", "");
        int path = host.indexOf('/');
        String lower = path < 0
                ? host.toLowerCase(Locale.ROOT)
                : host.substring(0, path).toLowerCase(Locale.ROOT) + host.substring(path);
        return longForm(lower.replaceFirst("/+$", ""));
    }

    private static String longForm(String address) {
        return address.replaceFirst("^youtu\\.be/([\\w-]+)(\\?.*)?$", "youtube.com/watch?v=$1");
    }
}
