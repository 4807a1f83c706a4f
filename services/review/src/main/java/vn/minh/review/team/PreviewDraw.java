package vn.minh.review.team;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.domain.Actor;

/** Use case: what a draw would come to. Nothing is kept; the same seed comes to the same when it is drawn in earnest. */
@ApplicationScoped
public class PreviewDraw {

    private final PrepareDraw prepare;

    PreviewDraw(PrepareDraw prepare) {
        this.prepare = prepare;
    }

    public Uni<Draw> handle(Asked asked, Actor officer) {
        return prepare.handle(asked, officer).map(PrepareDraw.Prepared::draw);
    }
}
