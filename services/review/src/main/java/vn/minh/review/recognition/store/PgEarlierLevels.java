package vn.minh.review.recognition.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.review.externalreview.Dossier;
import vn.minh.review.externalreview.EarlierLevel;
import vn.minh.review.externalreview.EarlierLevels;
import vn.minh.review.recognition.Recognition;
import vn.minh.review.recognition.Status;

/** What was shown in a demonstration says nothing about a unit outside of one. */
@ApplicationScoped
class PgEarlierLevels implements EarlierLevels {

    private final Mutiny.SessionFactory sessions;

    PgEarlierLevels(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<List<EarlierLevel>> before(Dossier dossier) {
        return sessions.withSession(session -> session.createSelectionQuery("""
                        from RecognitionRow where unitCode = :unit and setCode = :set and schoolYear < :year
                        and demonstration = :demonstration and status = :standing""", RecognitionRow.class)
                .setParameter("unit", dossier.unit().code())
                .setParameter("set", dossier.set().code())
                .setParameter("year", dossier.schoolYear())
                .setParameter("demonstration", dossier.demonstration())
                .setParameter("standing", Status.RECOGNISED)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(RecognitionRow::toDomain)
                        .map(PgEarlierLevels::level)
                        .toList()));
    }

    private static EarlierLevel level(Recognition recognition) {
        return new EarlierLevel(
                recognition.dossier().schoolYear(), recognition.result().level());
    }
}
