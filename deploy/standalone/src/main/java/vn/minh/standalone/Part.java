package vn.minh.standalone;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One process of the platform: how it is started, how one sees that it answers, and what it must hold. */
interface Part {

    /** What is run. The environment is complete: nothing is inherited but the bare shell. */
    record Launch(List<String> command, Map<String, String> environment, Path directory) {}

    String name();

    /** The port one talks to first, then those it needs beside. */
    List<Integer> ports();

    /** Parts that must be ready before this one is launched. */
    default Set<String> needs() {
        return Set.of();
    }

    /** What can be done before the others are ready: unpacking, formatting. */
    default void prepare() throws IOException {}

    Launch launch() throws IOException;

    /** Whether the launched server can be talked to. */
    boolean answers();

    /** What it must hold before somebody uses it: databases, topics, a realm. Safe to repeat. */
    default void furnish() throws IOException {}

    /** Whether somebody can use it now. */
    default boolean ready() {
        return answers();
    }

    /** For a machine that is busy; one that ended is not waited for. */
    default Duration patience() {
        return Duration.ofMinutes(3);
    }

    /** The signal that asks it to end in good order. */
    default String farewell() {
        return "TERM";
    }

    /** How long it may take to end in good order; after that it is killed. */
    default Duration lastWords() {
        return Duration.ofSeconds(25);
    }
}
