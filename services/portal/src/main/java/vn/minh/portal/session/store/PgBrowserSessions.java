package vn.minh.portal.session.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import vn.minh.portal.session.BrowserSession;
import vn.minh.portal.session.BrowserSessions;
import vn.minh.portal.session.SessionId;

@ApplicationScoped
class PgBrowserSessions implements BrowserSessions {

    private static final String KEEP =
            "insert into browser_session (id_hash, sealed, created_at, expires_at) values ($1, $2, $3, $4)";
    private static final String FIND = "select sealed from browser_session where id_hash = $1 and expires_at > $2";
    private static final String END = "delete from browser_session where id_hash = $1";
    private static final String END_BY =
            "update browser_session set expires_at = least(expires_at, $2) where id_hash = $1";
    private static final String FORGET = "delete from browser_session where expires_at <= $1";

    private final Pool database;
    private final ObjectMapper json;

    PgBrowserSessions(Pool database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Uni<Void> keep(SessionId id, BrowserSession session, Instant now, Instant until) {
        return run(KEEP, Tuple.of(hash(id), Buffer.buffer(Seal.close(id, write(session))), at(now), at(until)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<BrowserSession>> find(SessionId id, Instant now) {
        return run(FIND, Tuple.of(hash(id), at(now)))
                .map(rows -> rows.stream()
                        .findFirst()
                        .map(row -> read(Seal.open(id, row.getBuffer("sealed").getBytes()))));
    }

    @Override
    public Uni<Void> end(SessionId id) {
        return run(END, Tuple.of(hash(id))).replaceWithVoid();
    }

    @Override
    public Uni<Void> endBy(SessionId id, Instant until) {
        return run(END_BY, Tuple.of(hash(id), at(until))).replaceWithVoid();
    }

    @Override
    public Uni<Integer> forgetExpired(Instant now) {
        return run(FORGET, Tuple.of(at(now))).map(RowSet::rowCount);
    }

    private Uni<RowSet<Row>> run(String sql, Tuple values) {
        return database.preparedQuery(sql).execute(values);
    }

    private static Buffer hash(SessionId id) {
        return Buffer.buffer(Seal.hash(id));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private byte[] write(BrowserSession session) {
        try {
            return json.writeValueAsBytes(session);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a browser session must be writable", e);
        }
    }

    private BrowserSession read(byte[] plain) {
        try {
            return json.readValue(plain, BrowserSession.class);
        } catch (IOException e) {
            throw new UncheckedIOException("a browser session must be readable", e);
        }
    }
}
