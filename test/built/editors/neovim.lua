-- Asks Neovim for what a person would, and prints each answer on a line: see ../editors.test.ts.
local function tell(what, value)
  io.stdout:write(what .. ' ' .. vim.json.encode(value) .. '\n')
end

local function eventually(what, holds)
  assert(vim.wait(20000, holds, 20), what .. ' did not come')
end

local function at(line, column)
  vim.api.nvim_win_set_cursor(0, { line, column })
end

local function ask()
  eventually('the server', function()
    return #vim.lsp.get_clients({ bufnr = 0 }) > 0
  end)
  local outline = {}
  eventually('the outline', function()
    local document = { textDocument = vim.lsp.util.make_text_document_params() }
    local answers = vim.lsp.buf_request_sync(0, 'textDocument/documentSymbol', document, 5000)
    for _, answer in pairs(answers or {}) do
      outline = answer.result or {}
    end
    return #outline > 0
  end)
  tell('outline', vim.tbl_map(function(symbol)
    return symbol.name
  end, outline))

  eventually('a finding', function()
    return #vim.diagnostic.get(0) > 0
  end)
  tell('findings', vim.tbl_map(function(finding)
    return { finding.lnum + 1, finding.message }
  end, vim.diagnostic.get(0)))

  at(7, 1)
  vim.lsp.buf.code_action({
    apply = true,
    filter = function(action)
      return action.isPreferred
    end,
  })
  eventually('the fix', function()
    return vim.fn.getline(7):find('^Mayor Ray:') ~= nil
  end)
  tell('fixed', vim.fn.getline(7))

  at(9, 12)
  vim.lsp.buf.definition()
  eventually('the answer', function()
    return vim.api.nvim_win_get_cursor(0)[1] ~= 9
  end)
  tell('answer', vim.api.nvim_win_get_cursor(0)[1])
end

local ok, trouble = pcall(ask)
if not ok then
  tell('trouble', trouble)
end
vim.cmd('qall!')
