package vn.minh.review.externalreview.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.contracts.assessment.CampaignDates;
import vn.minh.contracts.assessment.CampaignPlannedV1;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotYet;
import vn.minh.messaging.Transactions;
import vn.minh.review.externalreview.KnownCampaign;
import vn.minh.review.externalreview.KnownCampaigns;

@ApplicationScoped
class PgKnownCampaigns implements KnownCampaigns {

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;

    PgKnownCampaigns(Mutiny.SessionFactory sessions, Transactions transactions) {
        this.sessions = sessions;
        this.transactions = transactions;
    }

    @Override
    public Uni<Void> learn(CampaignPlannedV1 planned) {
        return transactions.run(
                session -> session.merge(KnownCampaignRow.of(planned)).chain(session::flush));
    }

    @Override
    public Uni<Void> redated(UUID campaign, CampaignDates dates) {
        return transactions.run(session -> session.find(KnownCampaignRow.class, campaign)
                .onItem()
                .ifNull()
                .failWith(() -> new Rejected(new NotYet("campaign", campaign.toString())))
                .invoke(row -> row.take(dates))
                .chain(session::flush));
    }

    @Override
    public Uni<Void> framed(UUID campaign, String authority, CampaignDates dates) {
        return transactions.run(session ->
                session.merge(KnownFrameRow.of(campaign, authority, dates)).chain(session::flush));
    }

    @Override
    public Uni<Optional<KnownCampaign>> find(UUID campaign) {
        return sessions.withSession(session -> session.find(KnownCampaignRow.class, campaign)
                .chain(row -> row == null
                        ? Uni.createFrom().item(Optional.empty())
                        : frames(session, campaign).map(row::toDomain).map(Optional::of)));
    }

    private static Uni<List<KnownFrameRow>> frames(Mutiny.Session session, UUID campaign) {
        return session.createSelectionQuery("from KnownFrameRow where campaign = :campaign", KnownFrameRow.class)
                .setParameter("campaign", campaign)
                .getResultList();
    }
}
