package vn.minh.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a Java program, with the Java that runs this one. */
final class Jvm {

    private Jvm() {}

    static List<String> command(List<String> options, String... mainAndArguments) {
        var command = new ArrayList<String>();
        command.add(java());
        command.addAll(options);
        command.addAll(List.of(mainAndArguments));
        return command;
    }

    /** The class path of an engine room, which its own pom fills. */
    static String room(Home home, String room) {
        var lib = home.deploy(room).resolve("target/lib");
        if (!Files.isDirectory(lib)) {
            throw new Trouble("deploy/" + room + " is not filled: run mvn -pl deploy/" + room + " generate-resources");
        }
        return lib + "/*";
    }

    /** The room's classes as the JVM last had them in memory: it writes them when it ends and starts faster for it. */
    static List<String> remembered(Home home, String room) {
        return List.of(
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + home.deploy(room).resolve("target/classes.jsa"),
                "-Xlog:disable",
                "-Xlog:all=error:stderr");
    }

    /** Runs a tool to its end; its output goes to the log. */
    static void finish(Part.Launch tool, Path log, String what) throws IOException {
        var builder = new ProcessBuilder(tool.command())
                .directory(tool.directory().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        Processes.only(builder.environment(), tool.environment());
        try {
            var process = builder.start();
            int status = process.waitFor();
            if (status != 0) {
                throw Trouble.withLog(what + " failed with status " + status + ".", log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble(what + " was interrupted", e);
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
