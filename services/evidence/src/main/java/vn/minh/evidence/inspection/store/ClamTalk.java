package vn.minh.evidence.inspection.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * One conversation with ClamAV (INSTREAM): the file in pieces, each after its length, then nothing; its answer ends in a
 * zero byte. A scanner that takes nothing more would hold a write for ever, so the whole conversation has one end.
 */
final class ClamTalk implements Closeable {

    private static final Logger LOG = Logger.getLogger(ClamTalk.class);
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;
    private static final Duration CONNECT = Duration.ofSeconds(4);

    private final Socket socket;
    private final Thread end;

    private ClamTalk(Socket socket, Duration within) {
        this.socket = socket;
        this.end = Thread.ofVirtual().start(() -> endAfter(within));
    }

    static ClamTalk with(InetSocketAddress scanner, Duration within) throws IOException {
        var socket = new Socket();
        try {
            var resolved = new InetSocketAddress(scanner.getHostString(), scanner.getPort());
            socket.connect(resolved, Math.toIntExact(CONNECT.toMillis()));
            socket.setSoTimeout(Math.toIntExact(within.toMillis()));
            return new ClamTalk(socket, within);
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    private void endAfter(Duration time) {
        try {
            Thread.sleep(time);
            socket.close();
        } catch (InterruptedException e) {
            // It was over in time.
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            LOG.debugf(e, "closing a conversation with the scanner");
        }
    }

    String scan(Path file) throws IOException {
        try {
            send(file);
        } catch (IOException brokenOff) {
            // It may have hung up after saying why; it cannot have seen the whole file.
            return "broken off: " + answer();
        }
        return answer();
    }

    private void send(Path file) throws IOException {
        var out = new DataOutputStream(socket.getOutputStream());
        out.write("zINSTREAM\0".getBytes(US_ASCII));
        var piece = new byte[PIECE];
        try (var in = Files.newInputStream(file)) {
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                if (count > 0) {
                    out.writeInt(count);
                    out.write(piece, 0, count);
                }
            }
        }
        out.writeInt(0);
        out.flush();
    }

    private String answer() throws IOException {
        var in = socket.getInputStream();
        var answer = new StringBuilder();
        int next;
        while ((next = in.read()) > 0) {
            answer.append((char) next);
            if (answer.length() > LONGEST_ANSWER) {
                throw new IOException("the scanner does not stop talking");
            }
        }
        if (next < 0) {
            throw new IOException("the scanner hung up: " + answer);
        }
        return answer.toString().strip();
    }

    @Override
    public void close() throws IOException {
        end.interrupt();
        socket.close();
    }
}
