package vn.minh.evidence.webpage.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import javax.net.SocketFactory;

/**
 * Sockets that connect only where they may. The one place of the decision: whatever a name meant a moment ago, what
 * counts is the address the connection is made to.
 */
final class GuardedSockets extends SocketFactory {

    private final Predicate<InetAddress> mayReach;
    private final AtomicBoolean refused = new AtomicBoolean();

    GuardedSockets(Predicate<InetAddress> mayReach) {
        this.mayReach = mayReach;
    }

    /** Whether any connection was refused so far. */
    boolean haveRefused() {
        return refused.get();
    }

    @Override
    public Socket createSocket() {
        return new Guarded();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        throw new IOException("a name is not an address");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        throw new IOException("a name is not an address");
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        var socket = new Guarded();
        socket.connect(new InetSocketAddress(host, port));
        return socket;
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        return createSocket(host, port);
    }

    private final class Guarded extends Socket {

        @Override
        public void connect(SocketAddress to) throws IOException {
            connect(to, 0);
        }

        @Override
        public void connect(SocketAddress to, int within) throws IOException {
            if (!(to instanceof InetSocketAddress place)
                    || place.getAddress() == null
                    || !mayReach.test(place.getAddress())) {
                refused.set(true);
                throw new IOException("not a public address: " + to);
            }
            super.connect(to, within);
        }
    }
}
