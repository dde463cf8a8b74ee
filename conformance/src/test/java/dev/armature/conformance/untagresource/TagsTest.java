package dev.armature.conformance.untagresource;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.conformance.Front;
import dev.armature.conformance.TableShape;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.operation.ListTagsOfResourceRequest;
import dev.armature.runtime.operation.Tag;
import dev.armature.runtime.operation.TagResourceRequest;
import dev.armature.runtime.operation.UntagResourceRequest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class TagsTest {
    private static final String ARN = "arn:aws:dynamodb:us-east-1:000000000000:table/Music";

    @ParameterizedTest
    @EnumSource
    void removesTheTagsOfTheseNames(Front front) {
        try (DynamoClient client = front.open()) {
            TableShape.ofPartitionKey("Music").create(client);

            client.tagResource(new TagResourceRequest(ARN, List.of(new Tag("a", "1"), new Tag("b", ""))));
            client.untagResource(new UntagResourceRequest(ARN, List.of("b", "none")));

            assertThat(client.listTagsOfResource(new ListTagsOfResourceRequest(ARN, Optional.empty()))
                            .tags())
                    .containsExactly(new Tag("a", "1"));
        }
    }
}
