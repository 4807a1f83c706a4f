package vn.minh.publication.register.web;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/** What pages look like. A file's name carries its hash: a browser may keep it for ever, a change is a new name. */
@Singleton
public final class Assets {

    static final String PATH = "/kieu-dang";

    private static final int HASH_SHOWN = 16;

    record File(String name, String type, byte[] bytes) {}

    private final File style = file("register", "css", "text/css;charset=UTF-8");
    private final File icon = file("register", "svg", "image/svg+xml");

    public String style() {
        return PATH + "/" + style.name;
    }

    public String icon() {
        return PATH + "/" + icon.name;
    }

    Optional<File> called(String name) {
        return Stream.of(style, icon).filter(file -> file.name.equals(name)).findFirst();
    }

    private static File file(String name, String extension, String type) {
        try (var in = Assets.class.getResourceAsStream("/assets/" + name + "." + extension)) {
            if (in == null) {
                throw new IllegalStateException("the build forgot " + name + "." + extension);
            }
            var bytes = in.readAllBytes();
            var hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, HASH_SHOWN);
            return new File(name + "-" + hash + "." + extension, type, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
