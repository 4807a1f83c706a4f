package vn.minh.review.externalreview.store;

import com.fasterxml.jackson.core.type.TypeReference;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.assessment.IndicatorSetPublishedV1;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.NotYet;
import vn.minh.grading.IndicatorSet;
import vn.minh.messaging.Transactions;
import vn.minh.review.externalreview.KnownSet;
import vn.minh.review.externalreview.KnownSets;

/** Sets are large, few and never change: each is read once and kept. */
@ApplicationScoped
class PgKnownSets implements KnownSets {

    private static final TypeReference<IndicatorSet> SET = new TypeReference<>() {};

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;
    private final Map<IndicatorSetRef, KnownSet> read = new ConcurrentHashMap<>();

    PgKnownSets(Mutiny.SessionFactory sessions, Transactions transactions) {
        this.sessions = sessions;
        this.transactions = transactions;
    }

    @Override
    public Uni<KnownSet> get(IndicatorSetRef ref) {
        var known = read.get(ref);
        return known != null ? Uni.createFrom().item(known) : stored(ref).invoke(found -> read.put(ref, found));
    }

    @Override
    public Uni<Void> learn(IndicatorSetPublishedV1 published) {
        var row = new KnownSetRow();
        row.code = published.set().code();
        row.version = published.set().version();
        row.sha256 = published.set().sha256();
        row.status = published.status();
        row.content = published.content();
        row.publishedAt = published.publishedAt();
        Json.read(row.content, SET);
        return transactions.run(session -> session.persist(row).chain(session::flush));
    }

    private Uni<KnownSet> stored(IndicatorSetRef ref) {
        return sessions.withSession(session -> session.find(
                        KnownSetRow.class, new KnownSetRow.Key(ref.code(), ref.version()))
                .onItem()
                .ifNull()
                .failWith(() -> new Rejected(new NotYet("indicator-set", ref.code() + "@" + ref.version())))
                .map(row -> known(row, ref)));
    }

    private static KnownSet known(KnownSetRow row, IndicatorSetRef ref) {
        if (!row.sha256.equals(ref.sha256())) {
            throw new Rejected(new Conflict(
                    "set-hash",
                    "Hồ sơ dùng bộ chỉ số " + ref.code() + "@" + ref.version() + " với mã băm khác bản đã công bố.",
                    "Kiểm tra nguồn của hồ sơ và của bộ chỉ số."));
        }
        return new KnownSet(ref, row.status, Json.read(row.content, SET));
    }
}
