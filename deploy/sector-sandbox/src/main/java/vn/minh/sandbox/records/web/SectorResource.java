package vn.minh.sandbox.records.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;
import vn.minh.sandbox.records.Faults;
import vn.minh.sandbox.records.Faults.Fate;
import vn.minh.sandbox.records.Inventory;
import vn.minh.sandbox.records.Receipt;
import vn.minh.sandbox.records.TakeInventory;
import vn.minh.sandbox.records.TakeUpdate;
import vn.minh.sandbox.records.Trouble;
import vn.minh.sandbox.records.Unreadable;

/** The sector database for those who speak HTTP to it: the same rules and receipts as by the topics. */
@Path("/sector/v1")
@PermitAll
@SectorDoor.Behind
public class SectorResource {

    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;
    private static final String FORM = "Sửa nội dung theo tài liệu tích hợp rồi gửi lại.";

    private final TakeUpdate take;
    private final TakeInventory inventory;
    private final Faults faults;

    SectorResource(TakeUpdate take, TakeInventory inventory, Faults faults) {
        this.take = take;
        this.inventory = inventory;
        this.faults = faults;
    }

    /** The answer is the receipt; a repeat has the one it had. */
    @PUT
    @Path("records/{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Uni<RestResponse<?>> take(
            String key,
            @RestHeader("Minh-Event-Type") @Nullable String type,
            @Nullable String body,
            RoutingContext request) {
        var fate = faults.hear();
        if (fate.fails()) {
            return Uni.createFrom().item(failed());
        }
        var message = Optional.ofNullable(body).orElse("").getBytes(UTF_8);
        return take.handle(new TakeUpdate.Command(type, key, message, fate.rejected()))
                .<RestResponse<?>>map(receipt -> fate.dropped() ? SectorDoor.cut(request) : answer(receipt))
                .onFailure()
                .recoverWithItem(SectorResource::trouble)
                .chain(answer -> late(answer, fate));
    }

    /** All parts at once. */
    @GET
    @Path("inventory")
    public Uni<RestResponse<?>> inventory(
            @QueryParam("inventory") Optional<String> id,
            @QueryParam("department") Optional<String> department,
            @QueryParam("set") Optional<String> set,
            @QueryParam("schoolYear") Optional<String> schoolYear) {
        if (Stream.of(department, set, schoolYear)
                .anyMatch(asked -> asked.orElse("").isBlank())) {
            return Uni.createFrom()
                    .item(Refused.unsound(
                            "Thiếu một trong các tham số department, set, schoolYear.", "Gọi lại với đủ ba tham số."));
        }
        var scope = new Inventory.Scope(department.orElseThrow(), set.orElseThrow(), schoolYear.orElseThrow());
        return inventory
                .handle(new TakeInventory.Command(
                        id.orElseGet(() -> UUID.randomUUID().toString()), scope))
                .map(taken -> RestResponse.ok(taken.parts()));
    }

    private static RestResponse<?> answer(Receipt receipt) {
        if (receipt.accepted()) {
            return RestResponse.ok(receipt);
        }
        return ResponseBuilder.ok(receipt)
                .status(receipt.saysOlder() ? CONFLICT : UNPROCESSABLE)
                .build();
    }

    /** Nobody waits for a database that is away, and nobody sends again what can never be taken. */
    private static RestResponse<?> trouble(Throwable trouble) {
        if (Trouble.isPassing(trouble)) {
            return new Refused("Chưa ghi được", "Cơ sở dữ liệu đang gián đoạn.", "Gửi lại sau ít giây.")
                    .as(Status.SERVICE_UNAVAILABLE, 1);
        }
        return trouble instanceof Unreadable
                ? Refused.unsound("Không đọc được bản tin: " + trouble.getMessage() + ".", FORM)
                : Refused.unsound("Nội dung có ký tự hoặc số mà cơ sở dữ liệu không giữ được.", FORM);
    }

    private static RestResponse<?> failed() {
        return new Refused("Lỗi hệ thống", "Hỏng theo kịch bản thử của hệ thống giả lập.", "Gửi lại sau ít giây.")
                .as(Status.INTERNAL_SERVER_ERROR);
    }

    private static Uni<RestResponse<?>> late(RestResponse<?> answer, Fate fate) {
        var now = Uni.createFrom().<RestResponse<?>>item(answer);
        return fate.delay().isZero() ? now : now.onItem().delayIt().by(fate.delay());
    }
}
