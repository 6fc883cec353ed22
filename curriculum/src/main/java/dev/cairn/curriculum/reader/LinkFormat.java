package dev.cairn.curriculum.reader;

import dev.cairn.curriculum.Link;
import dev.cairn.curriculum.Resource.Format;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells from an address what it leads to, if that is certain. */
final class LinkFormat {
    /** Formats by host and path, the first that matches counts. */
    private static final Map<Pattern, Format> FORMATS = new LinkedHashMap<>();

    static {
        format("[^/]+/.*\\.ipynb", Format.NOTEBOOK);
        format("[^/]+/.*\\.pdf", Format.PDF);
        format("youtube\\.com/(playlist|.*[?&]list=).*", Format.VIDEO_SERIES);
        format("youtube\\.com/(@|c/|channel/|user/).*", Format.CHANNEL);
        format("youtu\\.be/.*[?&]list=.*", Format.VIDEO_SERIES);
        format("youtube\\.com/(watch|live/|shorts/|embed/).*|youtu\\.be/.+", Format.VIDEO);
        format("vimeo\\.com/(showcase|album)/.*", Format.VIDEO_SERIES);
        format("vimeo\\.com/\\d+.*|ted\\.com/talks/.+", Format.VIDEO);
        format("arxiv\\.org/(abs|pdf|html)/.+|(dx\\.)?doi\\.org/.+|openreview\\.net/(forum|pdf).*", Format.PAPER);
        format("aclanthology\\.org/.+|dl\\.acm\\.org/doi/.+|huggingface\\.co/papers/.+", Format.PAPER);
        format("(papers|proceedings)\\.(nips|neurips)\\.cc/.+|proceedings\\.mlr\\.press/v\\d+/.+", Format.PAPER);
        format("(bio|med)rxiv\\.org/content/.+|semanticscholar\\.org/paper/.+", Format.PAPER);
        format("colab\\.research\\.google\\.com/.+|kaggle\\.com/(code|kernels|notebooks)/.+", Format.NOTEBOOK);
        format("nbviewer\\.(jupyter\\.)?org/.+|mybinder\\.org/.+", Format.NOTEBOOK);
        format(
                "(github|gitlab|codeberg|bitbucket)\\.(com|org)/[^/]+/[^/]+(/(tree|blob|-/tree|-/blob)/.*)?/?",
                Format.REPOSITORY);
        format("huggingface\\.co/(learn|course)/.*|kaggle\\.com/learn/.+", Format.COURSE);
        format("huggingface\\.co/docs/.*", Format.DOCUMENTATION);
        format(
                "(discord\\.gg|t\\.me)/.+|discord\\.com/invite/.+|((old|new)\\.)?reddit\\.com/r/[^/]+/?",
                Format.COMMUNITY);
        format("coursera\\.org/(learn|specializations|professional-certificates)/.+", Format.COURSE);
        format("(edx|futurelearn)\\.(org|com)/(course|courses|learn)/.+|udemy\\.com/course/.+", Format.COURSE);
        format(
                "udacity\\.com/course/.+|ocw\\.mit\\.edu/(courses/)?.+|(www\\.)?codecademy\\.com/learn/.+",
                Format.COURSE);
        format("khanacademy\\.org/.+", Format.COURSE);
        format("open\\.spotify\\.com/(show|episode)/.+|podcasts\\.apple\\.com/.+", Format.PODCAST);
        format("(oreilly\\.com/library/view|manning\\.com/books|link\\.springer\\.com/book)/.+", Format.BOOK);
        format("([^./]+\\.)*wikipedia\\.org/wiki/.+|distill\\.pub/\\d{4}/.+|medium\\.com/[^/]+/.+", Format.ARTICLE);
        format(
                "docs\\.(?!google\\.)[^/]+(/.*)?|[^/]+\\.readthedocs\\.(io|org)(/.*)?|developer\\.mozilla\\.org/.+",
                Format.DOCUMENTATION);
    }

    private LinkFormat() {}

    private static void format(String address, Format format) {
        FORMATS.put(Pattern.compile(address), format);
    }

    static Format of(URI address) {
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT).replaceFirst("^(www|m)\\.", "");
        String path = String.valueOf(address.getPath()).toLowerCase(Locale.ROOT);
        String query = address.getQuery() == null ? "" : "?" + address.getQuery();
        return FORMATS.entrySet().stream()
                .filter(format -> format.getKey().matcher(host + path + query).matches()
                        || format.getKey().matcher(host + path).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Format.LINK);
    }

    /** The role of the main link of something in this format. */
    static Link.Role role(Format format) {
        return switch (format) {
            case VIDEO, VIDEO_SERIES, CHANNEL -> Link.Role.VIDEOS;
            case PAPER -> Link.Role.PAPER;
            case BOOK -> Link.Role.BOOK;
            case REPOSITORY -> Link.Role.CODE;
            case NOTEBOOK -> Link.Role.NOTEBOOK;
            case PODCAST -> Link.Role.AUDIO;
            case COMMUNITY -> Link.Role.CHAT;
            default -> Link.Role.SITE;
        };
    }
}
