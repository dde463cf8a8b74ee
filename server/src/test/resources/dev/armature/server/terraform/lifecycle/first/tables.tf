# Provisioned, with indexes of both kinds and every projection.
resource "aws_dynamodb_table" "orders" {
  name           = "Orders"
  read_capacity  = 5
  write_capacity = 5
  hash_key       = "customer"
  range_key      = "number"

  attribute {
    name = "customer"
    type = "S"
  }
  attribute {
    name = "number"
    type = "N"
  }
  attribute {
    name = "day"
    type = "S"
  }
  attribute {
    name = "digest"
    type = "B"
  }
  attribute {
    name = "total"
    type = "N"
  }

  local_secondary_index {
    name            = "ByDay"
    range_key       = "day"
    projection_type = "ALL"
  }
  local_secondary_index {
    name               = "ByTotal"
    range_key          = "total"
    projection_type    = "INCLUDE"
    non_key_attributes = ["state", "currency"]
  }
  local_secondary_index {
    name            = "ByDigest"
    range_key       = "digest"
    projection_type = "KEYS_ONLY"
  }

  global_secondary_index {
    name            = "OfDay"
    hash_key        = "day"
    range_key       = "total"
    projection_type = "ALL"
    read_capacity   = 3
    write_capacity  = 4
  }
  global_secondary_index {
    name            = "OfTotal"
    hash_key        = "total"
    projection_type = "KEYS_ONLY"
    read_capacity   = 1
    write_capacity  = 1
  }
  global_secondary_index {
    name               = "OfDigest"
    hash_key           = "digest"
    projection_type    = "INCLUDE"
    non_key_attributes = ["state", "currency"]
    read_capacity      = 1
    write_capacity     = 1
  }
}

# Provisioned, to be on demand.
resource "aws_dynamodb_table" "visits" {
  name           = "Visits"
  billing_mode   = "PROVISIONED"
  read_capacity  = 5
  write_capacity = 5
  hash_key       = "page"
  table_class    = "STANDARD_INFREQUENT_ACCESS"

  attribute {
    name = "page"
    type = "S"
  }
  attribute {
    name = "visitor"
    type = "S"
  }

  global_secondary_index {
    name            = "OfVisitor"
    hash_key        = "visitor"
    projection_type = "ALL"
    read_capacity   = 2
    write_capacity  = 2
  }

  stream_enabled   = true
  stream_view_type = "NEW_IMAGE"

  point_in_time_recovery {
    enabled                 = true
    recovery_period_in_days = 35
  }

  # More than one page of them.
  tags = merge({
    Kept    = "as it is"
    Changed = "before"
    Removed = "soon"
  }, { for number in range(12) : "Tag${number}" => "${number}" })
}

# On demand, to be provisioned.
resource "aws_dynamodb_table" "songs" {
  name         = "Songs"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "artist"
  range_key    = "title"

  server_side_encryption {
    enabled = true
  }

  attribute {
    name = "artist"
    type = "S"
  }
  attribute {
    name = "title"
    type = "S"
  }
  attribute {
    name = "album"
    type = "S"
  }

  global_secondary_index {
    name            = "OfAlbum"
    hash_key        = "album"
    range_key       = "title"
    projection_type = "KEYS_ONLY"
  }

  point_in_time_recovery {
    enabled = true
  }
}

# On demand, with an index that has limits.
resource "aws_dynamodb_table" "readings" {
  name         = "Readings"
  billing_mode = "PAY_PER_REQUEST"
  table_class  = "STANDARD"
  hash_key     = "sensor"
  range_key    = "at"

  attribute {
    name = "sensor"
    type = "N"
  }
  attribute {
    name = "at"
    type = "B"
  }

  global_secondary_index {
    name            = "OfTime"
    hash_key        = "at"
    projection_type = "ALL"

    on_demand_throughput {
      max_read_request_units  = 5
      max_write_request_units = 6
    }
  }

  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"

  server_side_encryption {
    enabled = false
  }

  ttl {
    attribute_name = "expires"
    enabled        = true
  }
}

# As little as there can be.
resource "aws_dynamodb_table" "sessions" {
  name         = "Sessions"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "token"

  attribute {
    name = "token"
    type = "B"
  }
}

# Protected.
resource "aws_dynamodb_table" "accounts" {
  name                        = "Accounts"
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = "id"
  deletion_protection_enabled = true

  attribute {
    name = "id"
    type = "N"
  }
}

# With limits.
resource "aws_dynamodb_table" "quotas" {
  name         = "Quotas"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  on_demand_throughput {
    max_read_request_units  = 10
    max_write_request_units = 20
  }
}

# What cannot be changed makes another table.
resource "aws_dynamodb_table" "teams" {
  name         = "Teams"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "team"

  attribute {
    name = "team"
    type = "S"
  }

  # Tags of its own would fight with the resource below.
  lifecycle {
    ignore_changes = [tags, tags_all]
  }
}

resource "aws_dynamodb_tag" "owner" {
  resource_arn = aws_dynamodb_table.teams.arn
  key          = "Owner"
  value        = "people"
}
