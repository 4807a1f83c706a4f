package vn.minh.evidence.inspection.store;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicReference;

/** Speaks ClamAV's protocol to one caller after another and says what a test wants. */
final class Scanner implements AutoCloseable {

    private final ServerSocket socket;
    private final AtomicReference<byte[]> heard = new AtomicReference<>(new byte[0]);

    private Scanner(ServerSocket socket) {
        this.socket = socket;
    }

    /** Listens to the end, then says this. */
    static Scanner saying(String answer) {
        return doing(answer, true);
    }

    /** Says this at the first byte and hangs up. */
    static Scanner interrupting(String answer) {
        return doing(answer, false);
    }

    /** Takes a call and never says anything. */
    static Scanner silent() {
        return listening((scanner, caller) -> scanner.hear(caller));
    }

    private interface Talk {
        void with(Scanner scanner, Socket caller) throws IOException;
    }

    private static Scanner doing(String answer, boolean patient) {
        return listening((scanner, caller) -> {
            try (caller) {
                if (patient) {
                    scanner.hear(caller);
                } else {
                    caller.getInputStream().read();
                }
                caller.getOutputStream().write(answer.getBytes(US_ASCII));
                caller.getOutputStream().flush();
            }
        });
    }

    private static Scanner listening(Talk talk) {
        try {
            var scanner = new Scanner(new ServerSocket(0, 5, InetAddress.getLoopbackAddress()));
            Thread.ofVirtual().start(() -> {
                while (!scanner.socket.isClosed()) {
                    try {
                        talk.with(scanner, scanner.socket.accept());
                    } catch (IOException e) {
                        // The caller hung up, or the test is over.
                    }
                }
            });
            return scanner;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void hear(Socket caller) throws IOException {
        var in = new DataInputStream(caller.getInputStream());
        var command = new byte[10];
        in.readFully(command);
        var all = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            all.write(in.readNBytes(length));
        }
        heard.set(all.toByteArray());
    }

    /** The bytes of the last caller's file. */
    byte[] heard() {
        return requireNonNull(heard.get());
    }

    String address() {
        return socket.getInetAddress().getHostAddress() + ":" + socket.getLocalPort();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
