package dev.armature.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.engine.Engine;
import dev.armature.runtime.operation.Operation;
import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Names what an operation still lacks: records, a handler, tests here, and the server's action. */
final class EveryOperationIsCompleteTest {
    private static final String ACTIONS = "dev.armature.server.action.";

    @Test
    void everyOperationHasAllItsParts() {
        List<String> missing = new ArrayList<>();
        for (Operation<?, ?> operation : Operation.all()) {
            String name = operation.name();
            require(isRecord(operation.requestType(), name + "Request"), name + ": request record", missing);
            require(isRecord(operation.responseType(), name + "Response"), name + ": response record", missing);
            require(
                    exists(Engine.class, "dev.armature.engine.operation." + name + "Handler"),
                    name + ": handler",
                    missing);
            require(hasConformanceTest(name), name + ": conformance test", missing);
            if (exists(EveryOperationIsCompleteTest.class, ACTIONS + "Actions")) {
                require(
                        exists(EveryOperationIsCompleteTest.class, ACTIONS + name + "Action"),
                        name + ": action of the server",
                        missing);
            }
        }
        assertThat(missing).isEmpty();
    }

    private static void require(boolean isThere, String part, List<String> missing) {
        if (!isThere) {
            missing.add(part);
        }
    }

    private static boolean isRecord(Class<?> type, String name) {
        return type.isRecord() && type.getSimpleName().equals(name);
    }

    private static boolean exists(Class<?> neighbour, String name) {
        return neighbour.getClassLoader().getResource(name.replace('.', '/') + ".class") != null;
    }

    /** Looks for a class of tests in the package of the operation. */
    private static boolean hasConformanceTest(String operation) {
        URL folder = EveryOperationIsCompleteTest.class.getResource(operation.toLowerCase(Locale.ROOT) + "/");
        if (folder == null) {
            return false;
        }
        String[] tests = new File(uri(folder)).list((file, name) -> name.endsWith("Test.class"));
        return tests != null && tests.length > 0;
    }

    private static URI uri(URL url) {
        try {
            return url.toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Not a place of classes: " + url, e);
        }
    }
}
