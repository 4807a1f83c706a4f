package vn.minh.evidence.webpage;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses belong to the public Internet. IPv4: all but the blocks that IANA keeps for something else. IPv6 the
 * other way round: only what IANA gives out, so a block invented tomorrow is refused until somebody decides. An address
 * that carries an IPv4 one inside is as public as that one.
 */
public final class PublicNetwork {

    private static final List<Block> KEPT_V4 = List.of(
            Block.of("0.0.0.0", 8),
            Block.of("10.0.0.0", 8),
            Block.of("100.64.0.0", 10),
            Block.of("127.0.0.0", 8),
            Block.of("168.63.129.16", 32), // answers inside every machine of one large cloud, like 169.254.169.254
            Block.of("169.254.0.0", 16),
            Block.of("172.16.0.0", 12),
            Block.of("192.0.0.0", 24),
            Block.of("192.0.2.0", 24),
            Block.of("192.31.196.0", 24),
            Block.of("192.52.193.0", 24),
            Block.of("192.88.99.0", 24),
            Block.of("192.168.0.0", 16),
            Block.of("192.175.48.0", 24),
            Block.of("198.18.0.0", 15),
            Block.of("198.51.100.0", 24),
            Block.of("203.0.113.0", 24),
            Block.of("224.0.0.0", 4),
            Block.of("240.0.0.0", 4));

    private static final Block GIVEN_OUT_V6 = Block.of("2000::", 3);
    private static final List<Block> KEPT_V6 =
            List.of(Block.of("2001::", 23), Block.of("2001:db8::", 32), Block.of("3fff::", 20));

    private static final Block SIX_TO_FOUR = Block.of("2002::", 16);
    private static final Block NAT64 = Block.of("64:ff9b::", 96);
    /** {@code ::ffff:a.b.c.d}; the JDK makes it IPv4 by itself, another source of bytes may not. */
    private static final byte[] MAPPED = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1};

    private PublicNetwork() {}

    public static boolean contains(InetAddress address) {
        return contains(address.getAddress());
    }

    static boolean contains(byte[] address) {
        if (address.length == 4) {
            return KEPT_V4.stream().noneMatch(block -> block.contains(address));
        }
        if (Arrays.equals(address, 0, MAPPED.length, MAPPED, 0, MAPPED.length) || NAT64.contains(address)) {
            return contains(inner(address, 12));
        }
        if (SIX_TO_FOUR.contains(address)) {
            return contains(inner(address, 2));
        }
        return GIVEN_OUT_V6.contains(address)
                && KEPT_V6.stream().noneMatch(block -> block.contains(address))
                && (!isIsatap(address) || contains(inner(address, 12)));
    }

    /** RFC 5214: the interface is called {@code 0:5efe:a.b.c.d} or {@code 200:5efe:a.b.c.d}. */
    private static boolean isIsatap(byte[] address) {
        return (address[8] & ~2) == 0 && address[9] == 0 && address[10] == 0x5e && address[11] == (byte) 0xfe;
    }

    private static byte[] inner(byte[] address, int from) {
        return Arrays.copyOfRange(address, from, from + 4);
    }

    /** All addresses that begin with the same bits. */
    private record Block(InetAddress first, int bits) {

        static Block of(String first, int bits) {
            try {
                return new Block(
                        InetAddress.getByAddress(InetAddress.ofLiteral(first).getAddress()), bits);
            } catch (UnknownHostException e) {
                throw new IllegalStateException(e);
            }
        }

        boolean contains(byte[] address) {
            var prefix = first.getAddress();
            if (prefix.length != address.length) {
                return false;
            }
            int whole = bits / 8;
            int rest = bits % 8;
            return Arrays.equals(prefix, 0, whole, address, 0, whole)
                    && (rest == 0 || (prefix[whole] ^ address[whole]) >> (8 - rest) == 0);
        }
    }
}
