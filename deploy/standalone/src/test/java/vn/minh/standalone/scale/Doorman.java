package vn.minh.standalone.scale;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands at the door of a service that has several instances, as a cluster's endpoints do: he sends each new connection to
 * one that said it was ready when he last asked, every {@value #LOOK_MILLIS} ms, and knows nothing of what is spoken. Who
 * takes more than {@value #PATIENCE_SECONDS} s to say so is not ready, as the chart has it. He forgives nothing: whoever
 * closes a connection closes it on the caller.
 */
final class Doorman implements AutoCloseable {

    static final int LOOK_MILLIS = 300;
    static final int PATIENCE_SECONDS = 3;
    private static final int BACKLOG = 200;
    private static final int OK = 200;
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(1))
            .build();

    /** One instance: where people knock, and where it says how it is. */
    record Instance(String name, int port, int management) {}

    private final ServerSocket door;
    private final AtomicInteger turn = new AtomicInteger();
    private final List<Instance> ready = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService looking;
    private volatile boolean closed;

    Doorman(int port, List<Instance> instances) throws IOException {
        this.door = new ServerSocket(port, BACKLOG, InetAddress.getLoopbackAddress());
        this.looking = Executors.newScheduledThreadPool(
                instances.size(), Thread.ofVirtual().factory());
        instances.forEach(this::look);
        for (var one : instances) {
            var _ = looking.scheduleWithFixedDelay(() -> look(one), LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        }
        Thread.ofPlatform().daemon().name("doorman-" + port).start(this::open);
    }

    boolean sendsTo(String name) {
        return ready.stream().anyMatch(one -> one.name().equals(name));
    }

    /** Each is asked for itself: one that is slow to answer keeps nobody from seeing that another goes. */
    private void look(Instance one) {
        boolean isReady = isReady(one);
        if (isReady && !ready.contains(one)) {
            ready.add(one);
        } else if (!isReady) {
            ready.remove(one);
        }
    }

    private static boolean isReady(Instance one) {
        var asked = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + one.management() + "/q/health/ready"))
                .timeout(Duration.ofSeconds(PATIENCE_SECONDS))
                .build();
        try {
            return HTTP.send(asked, BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void open() {
        while (!closed) {
            try {
                var caller = door.accept();
                Thread.startVirtualThread(() -> lead(caller));
            } catch (IOException e) {
                if (!closed) {
                    throw new IllegalStateException("the door is stuck", e);
                }
            }
        }
    }

    private void lead(Socket caller) {
        var known = List.copyOf(ready);
        try (caller;
                var inside = new Socket()) {
            if (known.isEmpty()) {
                return;
            }
            var one = known.get(Math.floorMod(turn.getAndIncrement(), known.size()));
            inside.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), one.port()), LOOK_MILLIS * 10);
            caller.setTcpNoDelay(true);
            inside.setTcpNoDelay(true);
            var back = Thread.startVirtualThread(() -> carry(inside, caller));
            carry(caller, inside);
            back.join();
        } catch (IOException e) {
            // The caller sees a connection that is closed, and says so.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Until one side has said all; then the other hears that, too. */
    private static void carry(Socket from, Socket to) {
        try {
            pour(from.getInputStream(), to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException gone) {
            close(from);
            close(to);
        }
    }

    private static void pour(InputStream in, OutputStream out) throws IOException {
        in.transferTo(out);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        looking.shutdownNow();
        door.close();
    }
}
