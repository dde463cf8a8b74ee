package dev.armature.conformance.mapper;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;
import org.testng.SkipException;

/** The rules of reactive streams, which the publishers of queries and scans keep: the verification that their authors publish, a test for each rule. */
final class PublisherRulesTest {
    private static final int FILMS = 400;

    private static final Archive ARCHIVE = new Archive();

    @BeforeAll
    static void fill() {
        ARCHIVE.fill("Ann", FILMS);
    }

    @AfterAll
    static void close() {
        ARCHIVE.close();
    }

    @TestFactory
    Stream<DynamicTest> queryKeepsTheRule() {
        return rules(new Verification() {
            @Override
            public Flow.Publisher<Film> createFlowPublisher(long elements) {
                return ARCHIVE.films()
                        .byDirector(director(elements))
                        .pageSize(3)
                        .limit(limit(elements))
                        .async()
                        .publisher();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> hydratedQueryKeepsTheRule() {
        return rules(new Verification() {
            @Override
            public Flow.Publisher<Film> createFlowPublisher(long elements) {
                return ARCHIVE.films()
                        .byRating(director(elements))
                        .limit(limit(elements))
                        .hydrate()
                        .async()
                        .publisher();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> parallelScanKeepsTheRule() {
        return rules(new Verification() {
            @Override
            public Flow.Publisher<Film> createFlowPublisher(long elements) {
                return ARCHIVE.films()
                        .scan()
                        .filter(film -> film.director().eq(director(elements)))
                        .pageSize(3)
                        .limit(limit(elements))
                        .parallelism(4)
                        .async()
                        .publisher();
            }
        });
    }

    private static String director(long elements) {
        return elements == 0 ? "Nobody" : "Ann";
    }

    private static int limit(long elements) {
        return (int) Math.max(elements, 1);
    }

    private static Stream<DynamicTest> rules(Verification verification) {
        return Arrays.stream(FlowPublisherVerification.class.getMethods())
                .filter(method -> method.isAnnotationPresent(org.testng.annotations.Test.class))
                .sorted(Comparator.comparing(Method::getName))
                .map(rule -> DynamicTest.dynamicTest(rule.getName(), () -> check(verification, rule)));
    }

    private static void check(Verification verification, Method rule) throws Throwable {
        verification.setUp();
        try {
            rule.invoke(verification);
        } catch (InvocationTargetException e) {
            Assumptions.assumeFalse(
                    e.getCause() instanceof SkipException, () -> e.getCause().getMessage());
            throw e.getCause();
        }
    }

    /** What the rules are tried on. A query fails at its first demand, so none fails without one. */
    private abstract static class Verification extends FlowPublisherVerification<Film> {
        private static final long PATIENCE_MILLIS = 2_000;
        private static final long SILENCE_MILLIS = 50;

        Verification() {
            super(new TestEnvironment(PATIENCE_MILLIS, SILENCE_MILLIS));
        }

        @Override
        public final Flow.@Nullable Publisher<Film> createFailedFlowPublisher() {
            return null;
        }

        @Override
        public final long maxElementsFromPublisher() {
            return FILMS - 1;
        }
    }
}
