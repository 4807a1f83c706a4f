package vn.minh.publication.exchange;

import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.publication.delivery.Target;
import vn.minh.publication.delivery.Way;

/** What people carry is only for a sector database that is told by file: any other answers itself. */
final class FileWay {

    private FileWay() {}

    static Target requiredOf(Target target) {
        if (target.way() != Way.FILE) {
            throw new Rejected(new Conflict(
                    "not-by-file",
                    "CSDL ngành “" + target.name() + "” nhận và trả lời trực tiếp qua mạng, không qua tệp.",
                    "Theo dõi việc gửi ở danh sách bản ghi gửi CSDL ngành."));
        }
        return target;
    }
}
