package vn.minh.evidence.webpage;

import io.smallrye.mutiny.Uni;
import java.util.function.Function;

/** All pages of the public web. */
public interface Pages {

    /**
     * Asks for a page once and lends what came: its temporary file is gone when the use has ended, however it ends. Open
     * no transaction around it. Whatever the web does is a {@link Fetched}; a failure is ours.
     */
    <T> Uni<T> fetch(PageAddress address, Function<Fetched, Uni<T>> use);
}
