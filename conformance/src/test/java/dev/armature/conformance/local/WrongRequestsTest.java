package dev.armature.conformance.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Requests that are wrong, to both servers; each difference is one that is explained. */
final class WrongRequestsTest {
    /** What these answer is compared elsewhere; here it matters whether they are taken. */
    private static final Set<String> DESCRIPTIONS = Set.of("CreateTable", "UpdateTable");

    @Test
    void areRefusedAlikeOrOtherwiseForAReason() throws Exception {
        List<WrongRequests.Request> requests = WrongRequests.read("wrong-requests.txt");
        ExplainedDifferences explained = ExplainedDifferences.read("differences.txt");
        List<String> unexplained = new ArrayList<>();
        try (TwoServers servers = TwoServers.start()) {
            servers.reset();
            for (WrongRequests.Request request : requests) {
                Reply local = servers.local().call(request.operation(), request.body());
                Reply ours = servers.ours().call(request.operation(), request.body());
                if (!areAlike(request, local, ours) && !explained.explain(local, ours)) {
                    unexplained.add(request + "\n  Local: " + local + "\n  ours:  " + ours);
                }
                if (local.isAnswer() || ours.isAnswer()) {
                    servers.reset();
                }
            }
        }

        assertThat(unexplained).isEmpty();
        assertThat(explained.unused()).isEmpty();
    }

    private static boolean areAlike(WrongRequests.Request request, Reply local, Reply ours) {
        return local.equals(ours)
                || (local.isAnswer() && ours.isAnswer() && DESCRIPTIONS.contains(request.operation()));
    }
}
