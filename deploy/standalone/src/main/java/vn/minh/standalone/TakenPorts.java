package vn.minh.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Whether somebody else has a port, and who. */
final class TakenPorts {

    private static final String LISTENING = "0A";

    private TakenPorts() {}

    static boolean taken(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    /** The sentence for a port that a part needs and cannot have. */
    static String refusal(String part, int port) {
        var who = holder(port).map(holder -> " by " + holder).orElse(" by a process that this user may not see");
        return "port " + port + ", which " + part + " needs, is taken" + who + ". Stop it, or give " + part
                + " another port in deploy/standalone/ports.properties.";
    }

    /** The process that listens there, if this user may see it. */
    static Optional<String> holder(int port) {
        return inode("/proc/net/tcp", port)
                .or(() -> inode("/proc/net/tcp6", port))
                .flatMap(TakenPorts::owner);
    }

    private static Optional<String> inode(String table, int port) {
        var suffix = String.format(":%04X", port);
        try (var lines = Files.lines(Path.of(table))) {
            return lines.map(line -> line.strip().split("\\s+"))
                    .filter(fields -> fields.length > 9 && fields[1].endsWith(suffix) && fields[3].equals(LISTENING))
                    .map(fields -> fields[9])
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> owner(String inode) {
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (var process : processes) {
                if (holds(process, "socket:[" + inode + "]")) {
                    return Optional.of("process " + process.getFileName() + " (" + commandLine(process) + ")");
                }
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean holds(Path process, String socket) {
        try (DirectoryStream<Path> open = Files.newDirectoryStream(process.resolve("fd"))) {
            for (var descriptor : open) {
                if (Files.readSymbolicLink(descriptor).toString().equals(socket)) {
                    return true;
                }
            }
        } catch (IOException e) {
            return false;
        }
        return false;
    }

    private static String commandLine(Path process) {
        try {
            var words = Files.readString(process.resolve("cmdline"), StandardCharsets.ISO_8859_1)
                    .replace('\0', ' ')
                    .strip();
            return words.length() > 80 ? words.substring(0, 80) + "…" : words;
        } catch (IOException e) {
            return "ended meanwhile";
        }
    }
}
