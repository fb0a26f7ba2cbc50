export const messages = {
  'zh-CN': {
    name: '部门指令下级党委政府',
    what: '部门和议事协调机构不得向下级党委、政府发指令性公文，也不得在公文里对它们提指令性要求。请改发下级对口部门，或报请本级政府同意后在文中写明。',
    reasons: {
      approved: '文中写明已经党委、政府同意或者授权。',
      asks: '是商请、征求意见的函件，没有命令。',
      audit: '是依照审计法发出的审计文书。',
      flood: '防汛抗旱指挥部依照防洪法在汛情中下达指令。',
      tells: '是表彰、名单等告知事项，没有命令。',
    },
    findings: {
      departmentAddresses:
        '“{{issuer}}”是部门或单位，向“{{recipient}}”发了指令性公文；请改主送下级对口部门，或报请本级政府同意后在文中写明“经…政府同意”。',
      innerAddresses:
        '“{{issuer}}”是部门的内设机构，向“{{recipient}}”发了指令性公文；请改由部门主送下级对口部门，或由部门报请本级政府同意后在文中写明“经…政府同意”。',
      partyDepartmentAddresses:
        '“{{issuer}}”是党委部门，向“{{recipient}}”发了指令性公文；请改主送下级对口部门，或报请本级党委同意后在文中写明“经…党委同意”。',
      coordinatingAddresses:
        '“{{issuer}}”是议事协调机构，向“{{recipient}}”发了指令性公文；请改由本级党委、政府或其办公厅（室）行文，或主送下级同类机构。',
      textCommands:
        '文中“{{quote}}”对下级党委、政府提出指令性要求；请改为对下级对口部门提要求，或报请本级政府同意后在文中写明。',
    },
  },
  en: {
    name: 'Departments that command lower governments',
    what: 'Departments and coordinating bodies send no commands to lower party committees or governments, nor put any to them in a document. Write to the departments below, or get the government’s consent and say so in the text.',
    reasons: {
      approved: 'The text says that the party committee or the government agreed.',
      asks: 'It asks and commands nothing.',
      audit: 'It is an auditor’s paper under the audit law.',
      flood: 'By the flood law the command post orders while a flood is under way.',
      tells: 'It tells of awards or lists and commands nothing.',
    },
    findings: {
      departmentAddresses:
        '“{{issuer}}” is a department and sends a command to “{{recipient}}”. Address the departments below instead, or get the government’s consent and say so in the text.',
      innerAddresses:
        '“{{issuer}}” is an inner office of a department and sends a command to “{{recipient}}”. Let the department address the departments below, or get the government’s consent and say so in the text.',
      partyDepartmentAddresses:
        '“{{issuer}}” is a department of a party committee and sends a command to “{{recipient}}”. Address the departments below instead, or get the party committee’s consent and say so in the text.',
      coordinatingAddresses:
        '“{{issuer}}” is a coordinating body and sends a command to “{{recipient}}”. Let the party committee, the government or its office issue it, or address the like bodies below.',
      textCommands:
        '“{{quote}}” puts a command to lower party committees or governments. Put it to the departments below, or get the government’s consent and say so in the text.',
    },
  },
} as const;
