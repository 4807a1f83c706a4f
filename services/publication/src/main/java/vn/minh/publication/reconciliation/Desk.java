package vn.minh.publication.reconciliation;

import io.smallrye.mutiny.Uni;
import java.util.concurrent.Callable;

/** Where long reckoning is done, beside the event loop; it goes on where the caller was. */
public interface Desk {

    <T> Uni<T> reckon(Callable<T> work);
}
