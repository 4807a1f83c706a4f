package vn.minh.deployment.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import vn.minh.deployment.Sources;

/** The versions of the root pom, where each stands once. */
final class Versions {

    private Versions() {}

    static String of(String property) {
        try {
            var found = Pattern.compile("<" + Pattern.quote(property) + ">([^<]+)<")
                    .matcher(Files.readString(Sources.file("pom.xml")));
            if (!found.find()) {
                throw new IllegalArgumentException("the root pom has no " + property);
            }
            return found.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
