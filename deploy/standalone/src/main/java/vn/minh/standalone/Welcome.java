package vn.minh.standalone;

import java.io.IOException;
import java.util.Locale;

/** What somebody who has just started the platform wants to know. */
final class Welcome {

    private Welcome() {}

    static void say(Platform platform, Progress progress, boolean detached) {
        progress.line("");
        progress.line(String.format(
                Locale.ROOT,
                "ready after %.1f s, %d MB",
                progress.seconds(),
                Status.of(platform).megabytes()));
        progress.line("");
        for (var part : platform.parts()) {
            var address = switch (part.name()) {
                case "kafka", "postgres" -> "127.0.0.1:" + part.ports().getFirst();
                case "keycloak" -> platform.entrance().realm();
                default -> platform.address(part.name());
            };
            progress.line(String.format(Locale.ROOT, "  %-14s %s", part.name(), address));
        }
        progress.line("");
        progress.line("  demonstration accounts (functions, not persons):");
        accounts(platform, progress);
        progress.line("");
        progress.line(detached ? "./minh down stops it." : "Ctrl-C stops it.");
    }

    private static void accounts(Platform platform, Progress progress) {
        try {
            for (var account : Account.written(platform.home())) {
                progress.line(String.format(
                        Locale.ROOT,
                        "  %-17s %s  %s",
                        account.username(),
                        platform.entrance().password(account.username()),
                        account.name()));
            }
        } catch (IOException e) {
            throw new Trouble("the accounts cannot be read: " + e.getMessage(), e);
        }
    }
}
