package vn.minh.publication.exchange;

import static java.util.Comparator.comparing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.Forbidden;
import vn.minh.domain.Role;
import vn.minh.domain.Transition;
import vn.minh.domain.Vietnam;
import vn.minh.publication.delivery.Delivery;
import vn.minh.publication.delivery.DeliveryState.Sent;
import vn.minh.publication.delivery.DeliveryStock;
import vn.minh.publication.delivery.Patience;
import vn.minh.publication.delivery.Targets;

/**
 * Use case: everything a city's sector database is still to be told becomes one file, and is thereby sent. The file and
 * the states of its records are one transaction.
 */
@ApplicationScoped
public class MakeSectorFile {

    public record Command(String department, Actor actor) {}

    /** One file is carried, opened and filled in by people. */
    static final int MOST = 5_000;

    private final SectorFiles files;
    private final DeliveryStock stock;
    private final Targets targets;
    private final Patience patience;
    private final InstantSource clock;

    MakeSectorFile(
            SectorFiles files,
            DeliveryStock stock,
            Targets targets,
            Patience patience,
            @ConfigProperty(name = "minh.delivery.file-receipt-timeout") Duration receipt,
            InstantSource clock) {
        this.files = files;
        this.stock = stock;
        this.targets = targets;
        this.patience = new Patience(receipt, patience.firstPause(), patience.longestPause(), patience.attempts());
        this.clock = clock;
    }

    public Uni<SectorFile> handle(Command command) {
        permit(command);
        var target = FileWay.requiredOf(targets.of(command.department()));
        var now = clock.instant();
        var draft = new SectorFiles.Draft(
                command.department(),
                target.name(),
                Vietnam.dayOf(now).getYear(),
                command.actor().id(),
                now);
        return files.atOnce(() -> stock.inTurn(target.name(), command.department(), now, MOST)
                .flatMap(ids -> sent(ids, now))
                .flatMap(sent -> files.keep(draft, lines(sent))));
    }

    /** What was answered or given up since it was looked for is left out. */
    private Uni<List<Delivery>> sent(List<Delivery.Id> ids, Instant now) {
        var sent = new ArrayList<Delivery>(ids.size());
        return stock.changeEach(ids, delivery -> sending(delivery, now, sent)).map(_ -> sent);
    }

    private Optional<Transition<Delivery>> sending(Delivery delivery, Instant now, List<Delivery> sent) {
        var step = delivery.due(patience, now);
        step.map(Transition::next).filter(next -> next.state() instanceof Sent).ifPresent(sent::add);
        return step;
    }

    private static List<SectorLine> lines(List<Delivery> sent) {
        if (sent.isEmpty()) {
            throw new Rejected(new Conflict(
                    "nothing-to-send",
                    "Không có kết quả nào đang chờ gửi CSDL ngành của thành phố này; chưa tạo tệp mới.",
                    "Khi có kết quả mới hoặc bản ghi cần gửi lại, tạo tệp sau."));
        }
        return sent.stream()
                .sorted(comparing(Delivery::recordKey))
                .map(SectorLine::open)
                .toList();
    }

    private static void permit(Command command) {
        var actor = command.actor();
        if (!actor.has(Role.ADMINISTRATOR) && !actor.worksFor(command.department())) {
            throw new Rejected(new Forbidden(
                    "Tệp gửi CSDL ngành của “" + command.department() + "” do Sở của thành phố ấy tạo.",
                    "Tạo tệp cho thành phố của Sở mình."));
        }
    }
}
