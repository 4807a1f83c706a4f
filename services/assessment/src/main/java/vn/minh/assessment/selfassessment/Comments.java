package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The comments on the criteria of dossiers. */
public interface Comments {

    /** Oldest first, the withdrawn among them. */
    Uni<List<Comment>> of(SelfAssessment.Id dossier, @Nullable String criterion);

    /** Of this dossier; of another it looks absent. */
    Uni<Comment> get(SelfAssessment.Id dossier, UUID comment);

    Uni<Comment> add(Comment comment);

    /** Refused when somebody was faster. */
    Uni<Comment> withdraw(Comment withdrawn);
}
