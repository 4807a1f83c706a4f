package vn.minh.evidence.inspection.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Unavailable;
import vn.minh.evidence.inspection.Flaw;

/**
 * ClamAV, where an installation has one. Only its plain OK lets a file pass: it also answers OK to what lies behind its
 * own limits, so ours is the smaller one, and whatever else it says means that nothing is known.
 */
@ApplicationScoped
class ClamScanner {

    private static final Logger LOG = Logger.getLogger(ClamScanner.class);

    private final Optional<InetSocketAddress> address;
    private final Duration within;
    private final long largest;

    ClamScanner(
            @ConfigProperty(name = "minh.evidence.clamav.address") Optional<String> address,
            @ConfigProperty(name = "minh.evidence.clamav.within") Duration within,
            @ConfigProperty(name = "minh.evidence.clamav.largest") long largest) {
        this.address = address.filter(text -> !text.isBlank()).map(ClamScanner::address);
        this.within = within;
        this.largest = largest;
    }

    private static InetSocketAddress address(String text) {
        int colon = text.lastIndexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("minh.evidence.clamav.address is host:port, not " + text);
        }
        return InetSocketAddress.createUnresolved(
                text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
    }

    /** Returns when the scanner is off or finds nothing. */
    void passes(Path file) throws IOException {
        if (address.isPresent()) {
            FlawFound.unless(Files.size(file) <= largest, Flaw.TOO_LARGE_TO_SCAN);
            judge(answer(address.get(), file));
        }
    }

    private String answer(InetSocketAddress scanner, Path file) {
        try (var talk = ClamTalk.with(scanner, within)) {
            return talk.scan(file);
        } catch (IOException e) {
            throw away(e.toString());
        }
    }

    private static void judge(String answer) {
        boolean beyond = answer.contains("size limit exceeded") || answer.contains("Limits.Exceeded");
        FlawFound.unless(!beyond, Flaw.TOO_LARGE_TO_SCAN);
        if (answer.endsWith(" FOUND")) {
            LOG.infof("the scanner found: %s", answer);
            throw new FlawFound(Flaw.INFECTED);
        }
        if (!answer.equals("stream: OK")) {
            throw away(answer);
        }
    }

    private static Rejected away(String trouble) {
        LOG.warnf("the scanner gives no verdict: %s", trouble);
        return new Rejected(new Unavailable(
                "Phần mềm diệt vi-rút đang không trả lời nên chưa kiểm tra được tệp; chưa có gì được ghi nhận.",
                "Giữ lại tệp và xác nhận lại sau ít phút."));
    }
}
