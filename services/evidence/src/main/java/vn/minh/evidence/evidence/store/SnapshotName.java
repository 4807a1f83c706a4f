package vn.minh.evidence.evidence.store;

import java.net.URI;
import java.util.Locale;
import vn.minh.evidence.inspection.MediaType;
import vn.minh.evidence.webpage.Page;

/** How a kept page is called when somebody saves it: by its title, by its own file name, or by its host. */
final class SnapshotName {

    private static final int LONGEST = 120;

    private SnapshotName() {}

    static String of(Page page, MediaType type) {
        var ending = ending(type);
        var name = plain(page.title());
        if (name.isEmpty()) {
            name = plain(lastStep(page));
        }
        if (name.toLowerCase(Locale.ROOT).endsWith(ending)) {
            name = name.substring(0, name.length() - ending.length());
        }
        return name.codePoints()
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .append(ending)
                .toString();
    }

    private static String lastStep(Page page) {
        var path = URI.create(page.address().url()).getPath();
        var step = path.substring(path.lastIndexOf('/') + 1);
        return step.isBlank() ? page.address().host() : step;
    }

    private static String plain(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String ending(MediaType type) {
        return switch (type) {
            case HTML -> ".html";
            case TEXT -> ".txt";
            case PDF -> ".pdf";
            case JPEG -> ".jpg";
            case PNG -> ".png";
            case WEBP -> ".webp";
            default -> "";
        };
    }
}
