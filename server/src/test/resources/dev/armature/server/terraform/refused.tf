# A table that is there, and all that the server does not do with it.
resource "aws_dynamodb_table" "source" {
  name         = "Source"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"

  point_in_time_recovery {
    enabled = true
  }
}

resource "aws_dynamodb_table" "replicated" {
  name         = "Replicated"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"

  replica {
    region_name = "eu-west-1"
  }
}

resource "aws_dynamodb_table" "restored" {
  name                = "Restored"
  restore_source_name = aws_dynamodb_table.source.name

  restore_to_latest_time = true
}

resource "aws_dynamodb_table" "loaded" {
  name         = "Loaded"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  import_table {
    input_format = "DYNAMODB_JSON"

    s3_bucket_source {
      bucket = "bucket"
    }
  }
}

resource "aws_dynamodb_global_table" "global" {
  name = aws_dynamodb_table.source.name

  replica {
    region_name = "us-east-1"
  }
}

resource "aws_dynamodb_contributor_insights" "insights" {
  table_name = aws_dynamodb_table.source.name
}

resource "aws_dynamodb_kinesis_streaming_destination" "destination" {
  table_name = aws_dynamodb_table.source.name
  stream_arn = "arn:aws:kinesis:us-east-1:000000000000:stream/changes"
}

resource "aws_dynamodb_resource_policy" "policy" {
  resource_arn = aws_dynamodb_table.source.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "dynamodb:GetItem"
      Resource  = aws_dynamodb_table.source.arn
    }]
  })
}

resource "aws_dynamodb_table_export" "export" {
  table_arn = aws_dynamodb_table.source.arn
  s3_bucket = "bucket"
}

resource "aws_dynamodb_table_item" "wrong" {
  table_name = aws_dynamodb_table.source.name
  hash_key   = aws_dynamodb_table.source.hash_key
  item       = jsonencode({ id = { N = "1" } })
}

resource "aws_dynamodb_table" "taken" {
  name         = "Renamed"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }
}

# Tables that were made before: their time to live changed less than an hour ago, and the last is protected.
import {
  to = aws_dynamodb_table.off
  id = "Off"
}

resource "aws_dynamodb_table" "off" {
  name         = "Off"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  ttl {
    attribute_name = "expires"
    enabled        = false
  }
}

import {
  to = aws_dynamodb_table.renamed
  id = "Renamed"
}

resource "aws_dynamodb_table" "renamed" {
  name         = "Renamed"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  ttl {
    attribute_name = "until"
    enabled        = true
  }
}

import {
  to = aws_dynamodb_table.protected
  id = "Protected"
}

resource "aws_dynamodb_table" "protected" {
  name                        = "Protected"
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = "other"
  deletion_protection_enabled = true

  attribute {
    name = "other"
    type = "S"
  }
}
