package dev.armature.conformance.listtagsofresource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.conformance.Front;
import dev.armature.conformance.TableShape;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.ResourceNotFoundException;
import dev.armature.runtime.operation.ListTagsOfResourceRequest;
import dev.armature.runtime.operation.ListTagsOfResourceResponse;
import dev.armature.runtime.operation.Tag;
import dev.armature.runtime.operation.TagResourceRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ManyTagsTest {
    private static final String ARN = "arn:aws:dynamodb:us-east-1:000000000000:table/Music";

    @ParameterizedTest
    @EnumSource
    void listsThemAtOnce(Front front) {
        try (DynamoClient client = front.open()) {
            TableShape.ofPartitionKey("Music").create(client);

            List<Tag> tags = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                tags.add(new Tag("key" + i, "value"));
            }
            client.tagResource(new TagResourceRequest(ARN, tags));

            ListTagsOfResourceResponse listed =
                    client.listTagsOfResource(new ListTagsOfResourceRequest(ARN, Optional.empty()));

            assertThat(listed.tags()).containsExactlyInAnyOrderElementsOf(tags);
            assertThat(listed.nextToken()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesATableThatIsNotThere(Front front) {
        try (DynamoClient client = front.open()) {
            assertThatThrownBy(() -> client.listTagsOfResource(new ListTagsOfResourceRequest(ARN, Optional.empty())))
                    .isInstanceOf(ResourceNotFoundException.class);
        }
    }
}
