package dev.armature.conformance.mapper.templates;

import dev.armature.annotation.Gsi;
import dev.armature.annotation.Key;
import dev.armature.annotation.Table;
import java.util.Optional;

/** Who takes which course, found from both sides: the index turns the table's key round. */
@Table(name = "Enrolments", partitionKey = "pk", sortKey = "sk")
@Gsi(name = "inverted", partitionKey = "sk", sortKey = "pk")
@Key(partition = "STUDENT#{student}", sort = "COURSE#{course}")
@Key(index = "inverted", partition = "COURSE#{course}", sort = "STUDENT#{student}")
record Enrolment(String student, String course, Optional<Integer> grade) {}
