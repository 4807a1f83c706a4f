package vn.minh.assessment.organization;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.assessment.AllOrNothing;
import vn.minh.assessment.organization.ApplyReform.Applied;
import vn.minh.assessment.organization.ApplyReform.Command;

/** Use case: an administrator asks what a reform would do. It is the reform itself, taken back. */
@ApplicationScoped
public class PreviewReform {

    private final ApplyReform apply;
    private final AllOrNothing together;

    PreviewReform(ApplyReform apply, AllOrNothing together) {
        this.apply = apply;
        this.together = together;
    }

    public Uni<Applied> handle(Command command) {
        return together.rehearse(() -> apply.handle(command));
    }
}
