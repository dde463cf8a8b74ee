package dev.armature.engine.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.engine.Engine;
import dev.armature.engine.EngineOptions;
import dev.armature.engine.TestTable;
import dev.armature.engine.time.EngineClock;
import dev.armature.engine.time.ManualClock;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.ResourceNotFoundException;
import dev.armature.runtime.error.TableNotFoundException;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.ContinuousBackupsStatus;
import dev.armature.runtime.operation.DescribeContinuousBackupsRequest;
import dev.armature.runtime.operation.DescribeEndpointsRequest;
import dev.armature.runtime.operation.DescribeLimitsRequest;
import dev.armature.runtime.operation.Endpoint;
import dev.armature.runtime.operation.ListTagsOfResourceRequest;
import dev.armature.runtime.operation.ListTagsOfResourceResponse;
import dev.armature.runtime.operation.PointInTimeRecoveryDescription;
import dev.armature.runtime.operation.PointInTimeRecoverySpecification;
import dev.armature.runtime.operation.Tag;
import dev.armature.runtime.operation.TagResourceRequest;
import dev.armature.runtime.operation.UntagResourceRequest;
import dev.armature.runtime.operation.UpdateContinuousBackupsRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Labels and recovery of a table, and what is asked of the account. */
final class TagsAndBackupsTest {
    private static final Instant START = Instant.parse("2030-01-01T00:00:00Z");
    private static final String ARN = "arn:aws:dynamodb:us-east-1:000000000000:table/" + TestTable.NAME;

    private final ManualClock clock = EngineClock.manual(START);
    private final Engine engine = Engine.open(EngineOptions.defaults().withClock(clock));
    private final DynamoClient client = engine.client();

    @BeforeEach
    void createTable() {
        TestTable.create(client);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private void tag(List<Tag> tags) {
        client.tagResource(new TagResourceRequest(ARN, tags));
    }

    private ListTagsOfResourceResponse tags(Optional<String> token) {
        return client.listTagsOfResource(new ListTagsOfResourceRequest(ARN, token));
    }

    private static List<Tag> numbered(int count) {
        List<Tag> tags = new ArrayList<>();
        for (int i = 10; i < 10 + count; i++) {
            tags.add(new Tag("key" + i, ""));
        }
        return tags;
    }

    @Test
    void addsReplacesAndRemovesTags() {
        tag(List.of(new Tag("a", "1"), new Tag("b", "2")));
        tag(List.of(new Tag("b", "3"), new Tag("c", "4")));
        client.untagResource(new UntagResourceRequest(ARN, List.of("a", "none")));

        assertThat(tags(Optional.empty()).tags()).containsExactly(new Tag("b", "3"), new Tag("c", "4"));
    }

    @Test
    void listsAllTagsAtOnceAndPassesOverTokens() {
        tag(numbered(50));

        assertThat(tags(Optional.empty())).isEqualTo(new ListTagsOfResourceResponse(numbered(50), Optional.empty()));
        assertThat(tags(Optional.of("none"))).isEqualTo(tags(Optional.empty()));
    }

    @Test
    void refusesTagsThatAreNoneOrTooMany() {
        assertThatThrownBy(() -> tag(List.of()))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Atleast one Tag needs to be provided as Input.");
        assertThatThrownBy(() -> client.untagResource(new UntagResourceRequest(ARN, List.of())))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Atleast one Tag Key needs to be provided as Input.");
        assertThatThrownBy(() -> tag(List.of(new Tag("a", "1"), new Tag("a", "2"))))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Duplicate Tag Keys provided as input: Duplicate Tag Key found a");
        assertThatThrownBy(() -> tag(numbered(51)))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Number of Tags exceed the current limit for the provided ResourceArn");
    }

    @Test
    void refusesArnsOfNoTable() {
        assertThatThrownBy(() -> client.untagResource(new UntagResourceRequest("Things", List.of("a"))))
                .isInstanceOf(ValidationException.class)
                .hasMessage("One or more parameter values were invalid: ARNs must start with 'arn:': Things");
        assertThatThrownBy(() -> client.untagResource(new UntagResourceRequest(ARN + "s", List.of("a"))))
                .isInstanceOf(ResourceNotFoundException.class)
                .hasMessage("Requested resource not found: ResourcArn: " + ARN + "s not found");
    }

    @Test
    void saysWhatAnAccountHas() {
        assertThat(client.describeLimits(new DescribeLimitsRequest()).tableMaxReadCapacityUnits())
                .isEqualTo(40_000);
        assertThat(client.describeEndpoints(new DescribeEndpointsRequest()).endpoints())
                .containsExactly(new Endpoint("dynamodb.us-east-1.amazonaws.com", 1440));
    }

    private PointInTimeRecoveryDescription recovery() {
        return client.describeContinuousBackups(new DescribeContinuousBackupsRequest(TestTable.NAME))
                .continuousBackupsDescription()
                .pointInTimeRecoveryDescription()
                .orElseThrow();
    }

    private void update(boolean enabled, Optional<Integer> days) {
        client.updateContinuousBackups(new UpdateContinuousBackupsRequest(
                TestTable.NAME, new PointInTimeRecoverySpecification(enabled, days)));
    }

    @Test
    void keepsWhetherATableIsRecoverable() {
        assertThat(recovery().pointInTimeRecoveryStatus()).isEqualTo(ContinuousBackupsStatus.DISABLED);

        update(true, Optional.of(2));
        clock.advance(Duration.ofDays(1));
        update(true, Optional.of(3));

        assertThat(recovery())
                .isEqualTo(new PointInTimeRecoveryDescription(
                        ContinuousBackupsStatus.ENABLED,
                        Optional.of(3),
                        Optional.of(START),
                        Optional.of(START.plus(Duration.ofDays(1)).minus(Duration.ofMinutes(5)))));
        clock.advance(Duration.ofDays(9));
        assertThat(recovery().earliestRestorableDateTime()).contains(START.plus(Duration.ofDays(7)));

        update(false, Optional.empty());
        assertThat(recovery().recoveryPeriodInDays()).isEmpty();
    }

    @Test
    void refusesPeriodsAndTablesThatAreNone() {
        assertThatThrownBy(() -> update(true, Optional.of(36)))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("less than or equal to 35");
        assertThatThrownBy(() -> client.describeContinuousBackups(new DescribeContinuousBackupsRequest("Missing")))
                .isInstanceOf(TableNotFoundException.class)
                .hasMessage("Table not found: Missing");
    }
}
