package vn.minh.evidence.evidence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Use case: records what a look at a linked page showed; the fact is told when that is something else than before. */
@ApplicationScoped
public class RecordLinkCheck {

    /** @param look absent: what is known already is the answer */
    public record Command(LinkedPage page, @Nullable LinkLook look) {}

    private final Evidences evidences;
    private final LinkChecks checks;
    private final LinkPace pace;
    private final InstantSource clock;

    RecordLinkCheck(Evidences evidences, LinkChecks checks, LinkPace pace, InstantSource clock) {
        this.evidences = evidences;
        this.checks = checks;
        this.pace = pace;
        this.clock = clock;
    }

    /** The evidence is read before the check: whoever told the same fact meanwhile has moved its version. */
    public Uni<LinkCheck> handle(Command command) {
        var page = command.page();
        var look = command.look();
        return evidences
                .get(page.id())
                .chain(evidence -> checks.of(page)
                        .chain(before -> look == null
                                ? Uni.createFrom().item(before)
                                : record(
                                        evidence,
                                        before,
                                        before.after(look, page.capture().text(), clock.instant()))));
    }

    private Uni<LinkCheck> record(Evidence evidence, LinkCheck before, LinkCheck after) {
        return checks.save(after, pace.next(after), after.news(before, evidence))
                .replaceWith(after);
    }
}
